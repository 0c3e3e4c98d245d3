import ScaffoldCompiler

/// Which number of a localized attribute is written in which language.
struct Languages: ComparableFact {
  enum Language {
    case english
    case french
  }

  /// How display names are written in one language.
  struct DisplayName: Hashable, Sendable {
    let number: Int
    let language: Language
    /// `DisplayName_L1` and so on.
    let attribute: String
    let name: Name

    fileprivate init(_ number: Int, _ language: Language) {
      self.number = number
      self.language = language
      attribute = "DisplayName_L\(number)"
      name = Name(attribute)
    }
  }

  /// In order of the number; languages that we have no texts for are left out.
  let displayNames: [DisplayName]

  /// The languages of these.
  var numbered: [(number: Int, language: Language)] {
    displayNames.map { ($0.number, $0.language) }
  }

  /// Every code that is declared, in lower case, by number.
  private let codes: [Code]

  private struct Code: Hashable {
    let number: Int
    let code: String
  }

  init(_ index: DefinitionIndex) {
    let declared = index.elements(.language)
    guard !declared.isEmpty else {
      displayNames = [DisplayName(1, .english), DisplayName(2, .french)]
      codes = [Code(number: 1, code: "en"), Code(number: 2, code: "fr")]
      return
    }
    var numbered: [Int: Language] = [:]
    var codes: [Code] = []
    for element in declared {
      guard let number = element[.indicatorNumber].flatMap({ Int($0) }),
        LanguageNumbers.all.contains(number),
        let code = element[.code]?.lowercased()
      else { continue }
      codes.append(Code(number: number, code: code))
      if code.hasPrefix("en") { numbered[number] = .english }
      if code.hasPrefix("fr") { numbered[number] = .french }
    }
    displayNames = numbered.sorted { $0.key < $1.key }.map { DisplayName($0.key, $0.value) }
    self.codes = codes.sorted { $0.number < $1.number }
  }

  /// The number of a language: the one with this code, else the first one of the same language in
  /// whatever country, as the documentation writes en-EN for English.
  func number(of code: String) -> Int? {
    let code = code.lowercased()
    let exact = codes.first { $0.code == code }
    return (exact ?? codes.first { $0.code.prefix { $0 != "-" } == code.prefix { $0 != "-" } })?
      .number
  }
}

/// A text in the languages that we have.
struct Translated: Sendable {
  let english: String
  let french: String

  init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  func text(_ language: Languages.Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
