import ScaffoldCompiler

/// What scaffoldings read of one entity type: what defines it, and what adds to it elsewhere.
struct EntityTypeFacts {
  struct Property {
    let element: Element
    let identifier: Sourced

    var name: String { identifier.value }

    var type: String { element[.type] ?? "String" }

    var isNavigation: Bool { type == "ForeignKey" || type == "12" }

    var isBinary: Bool { type == "Binary" || type == "8" }

    var isText: Bool { type == "String" || type == "0" }

    var isKey: Bool { element[.isKey].flatMap(Boolean.parse) ?? false }

    var column: Int? { element[.targetColumnIndex].flatMap { Int($0) } }

    /// The neutral property that this one says in a language.
    var neutral: String? { element[.neutralProperty] }
  }

  let identifier: Sourced
  /// Nothing for an entity type that the product brings along.
  let definition: Element?
  /// Each once, in order of place.
  let properties: [Property]
  private let index: DefinitionIndex

  init(_ identifier: Sourced, _ index: DefinitionIndex) {
    self.identifier = identifier
    self.index = index
    let elements = index.elements(.entityType, where: .identifier, is: identifier.value)
    definition = elements.first { !$0.isPart } ?? elements.first
    var seen: Set<String> = []
    properties = elements.flatMap { Array($0.children) }.compactMap { child in
      guard child.name == .property, let name = child.sourced(.identifier),
        child[.consolidationMode] != "Delete", seen.insert(name.value).inserted
      else { return nil }
      return Property(element: child, identifier: name)
    }
  }

  /// - Returns: nothing without the attribute, which the signature requires.
  init?(of call: ScaffoldingCall, in context: ExpansionContext) {
    guard let identifier = call[.entityType] else { return nil }
    self.init(identifier, context.index)
  }

  var name: String { identifier.value }

  /// Where it is declared; the call where the product brings it along.
  var origin: Origin { definition.map { Origin(.configuration, $0) } ?? identifier.origin }

  func property(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// What identifies a resource.
  var key: Property? { properties.first(where: \.isKey) }

  /// The properties that say a neutral one in a language, with the language's number, in its order.
  func variants(of property: Property) -> [(language: Int, property: Property)] {
    properties.filter { $0.neutral == property.name }
      .compactMap { variant in
        index.fact(LanguageCodes.self).number(variant.element[.language] ?? "")
          .map { ($0, variant) }
      }.sorted { $0.language < $1.language }
  }

  /// The scalar properties that people see: a neutral one counts, those in a language do not.
  var visibleScalars: [Property] {
    properties.filter { !$0.isNavigation && !$0.isBinary && $0.neutral == nil }
  }

  // MARK: Names on screen

  /// Every name that is written, by language; the Identifier in the first without any.
  var labels: [(language: Int, text: Sourced)] {
    let written = LanguageNumbers.all.compactMap { number in
      definition?.sourced(Name("DisplayName_L\(number)")).map { (number, $0) }
    }
    return written.isEmpty ? [(1, identifier)] : written
  }

  /// The name in a language, else in the first one that has a name.
  func label(_ language: Int) -> Sourced {
    let labels = labels
    return labels.first { $0.language == language }?.text ?? labels[0].text
  }
}

/// The numbers of languages by their codes.
struct LanguageCodes: ComparableFact {
  private let numbers: [String: Int]

  init(_ index: DefinitionIndex) {
    var numbers: [String: Int] = [:]
    for element in index.elements(.language) {
      guard let code = element[.code], let number = element[.indicatorNumber].flatMap({ Int($0) })
      else { continue }
      numbers[code] = number
    }
    self.numbers = numbers
  }

  /// The number of a language that is named by number or code.
  func number(_ language: String) -> Int? { Int(language) ?? numbers[language] }
}
