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

  /// Every reference, in order of file and place; what names something on the web, or is the
  /// content itself, is none.
  package static func all(in configuration: Configuration) -> [FileReference] {
    let attributes = Dictionary(grouping: FileAttributes.all, by: \.element)
    var found: [FileReference] = []
    for tree in configuration.files.compactMap(\.tree) + configuration.generated {
      for element in tree.roots.lazy.flatMap(\.subtree) {
        for entry in attributes[element.name] ?? [] {
          append(entry, of: element, in: configuration, to: &found)
        }
      }
    }
    return found.sorted {
      ($0.location.file, $0.location.range.start) < ($1.location.file, $1.location.range.start)
    }
  }

  private static func append(
    _ entry: FileAttributes.Attribute, of element: Element, in configuration: Configuration,
    to found: inout [FileReference]
  ) {
    let names =
      entry.isLocalized
      ? LanguageNumbers.all.map { "\(entry.attribute)_L\($0)" } : [entry.attribute]
    for name in names {
      guard let attribute = element.attribute(Name(name)) else { continue }
      let value = attribute.value
      guard !value.isEmpty, !value.contains("://"), !isContent(value) else { continue }
      let isWritten = !element.isGenerated
      found.append(
        FileReference(
          value: value, path: normalized(value), attribute: name,
          location: isWritten ? attribute.location : configuration.sourceLocation(of: element),
          isRequired: entry.isInConfiguration))
    }
  }

  /// Whether a value is the template or style sheet itself, as the product generates them.
  private static func isContent(_ value: String) -> Bool {
    value.contains { $0 == "<" || $0 == "{" || $0.isNewline }
  }

  /// Windows takes both slashes, and so do we.
  private static func normalized(_ value: String) -> String {
    var path = value.replacing("\\", with: "/")
    while path.hasPrefix("./") { path.removeFirst(2) }
    return path
  }
}
