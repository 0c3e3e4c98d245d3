import ScaffoldCompiler

extension GeneratedElement {
  /// An element whose values all come from one place.
  init(
    _ name: String, _ pairs: KeyValuePairs<String, String>, from origin: Origin,
    children: [GeneratedElement] = []
  ) {
    self.init(name, from: origin)
    for (name, value) in pairs { set(name, value, from: origin) }
    self.children = children
  }

  /// Adds the texts of a localized attribute, in order of the language's number.
  mutating func set(_ base: String, _ texts: [(language: Int, text: Sourced)]) {
    for (language, text) in texts { set("\(base)_L\(language)", text) }
  }

  /// Adds a constant text in the languages of the configuration.
  mutating func set(
    _ base: String, _ text: Translated, _ languages: Languages, from origin: Origin
  ) {
    for (number, language) in languages.numbered {
      set("\(base)_L\(number)", text.text(language), from: origin)
    }
  }
}

extension Sourced {
  /// Another text that comes from the same place.
  func map(_ change: (String) -> String) -> Sourced {
    Sourced(change(value), from: origin)
  }
}
