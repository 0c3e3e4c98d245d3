/// The names of localized attributes.
package enum LocalizedNames {
  /// `DisplayName_L1` and so on, in order of the language's number.
  package static let displayName: [(language: Int, name: Name)] =
    LanguageNumbers.all.map { ($0, Name("DisplayName_L\($0)")) }
}
