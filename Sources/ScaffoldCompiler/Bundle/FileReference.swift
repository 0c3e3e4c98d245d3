/// One place where a configuration names a file.
package struct FileReference: Sendable {
  /// As it is written.
  package let value: String
  /// Below the configuration's folder, with `/` between its parts.
  package let path: String
  package let attribute: String
  package let location: SourceLocation
  /// Whether the file must be there.
  package let isRequired: Bool

  /// Every reference, in order of file and place; what names something on the web is none.
  package static func all(in configuration: Configuration) -> [FileReference] {
    var found: [FileReference] = []
    for entry in FileAttributes.all {
      let names =
        entry.isLocalized
        ? LanguageNumbers.all.map { "\(entry.attribute)_L\($0)" } : [entry.attribute]
      for element in configuration.index.elements(entry.element) {
        for name in names {
          guard let attribute = element.attribute(Name(name)) else { continue }
          let value = attribute.value
          guard !value.isEmpty, !value.contains("://") else { continue }
          let location =
            element.tree.provenance == nil
            ? attribute.location : configuration.sourceLocation(of: element)
          found.append(
            FileReference(
              value: value, path: normalized(value), attribute: name, location: location,
              isRequired: entry.isInConfiguration))
        }
      }
    }
    return found.sorted {
      ($0.location.file, $0.location.range.start) < ($1.location.file, $1.location.range.start)
    }
  }

  /// Windows takes both slashes, and so do we.
  private static func normalized(_ value: String) -> String {
    var path = value.replacing("\\", with: "/")
    while path.hasPrefix("./") { path.removeFirst(2) }
    return path
  }
}
