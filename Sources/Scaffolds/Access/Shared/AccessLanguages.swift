import ScaffoldCompiler

/// The languages in which display names are written, in order of their numbers.
struct AccessLanguages: DerivedFact {
  struct Language: Sendable {
    let language: Languages.Language
    /// `DisplayName_L1` and so on.
    let attribute: String
    let name: Name
  }

  let all: [Language]

  init(_ index: DefinitionIndex) {
    all = index.fact(Languages.self).numbered.map { number, language in
      let attribute = "DisplayName_L\(number)"
      return Language(language: language, attribute: attribute, name: Name(attribute))
    }
  }
}
