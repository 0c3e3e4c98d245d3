/// The names of localized attributes.
package enum LocalizedNames {
  /// `DisplayName_L1` and so on, in order of the language's number.
  package static let displayName: [(language: Int, name: Name)] =
    LanguageNumbers.all.map { ($0, Name("DisplayName_L\($0)")) }

  private static let displayNames = NameMap(displayName.map { ($0.name, $0.language) })

  /// The language of a display name's attribute; nothing for another attribute.
  static func language(ofDisplayName name: Name) -> Int? { displayNames[name] }
}
