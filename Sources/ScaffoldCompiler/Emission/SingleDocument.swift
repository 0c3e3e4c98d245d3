/// What many files need to become one document.
enum SingleDocument {
  /// The namespace declarations of all roots, each name once; our own comes first.
  static func namespaces(of files: [ParsedFile]) -> [(name: String, value: String)] {
    var declarations = [(name: "xmlns", value: XMLReader.namespace)]
    for file in files {
      guard let root = file.tree?.roots.first(where: { _ in true }) else { continue }
      for attribute in root.attributes {
        let name = attribute.name.text
        guard name.hasPrefix("xmlns:"), !declarations.contains(where: { $0.name == name }) else {
          continue
        }
        declarations.append((name, attribute.value))
      }
    }
    return declarations
  }

  /// The first prefix that two roots bind to different namespaces, which one root cannot say.
  package static func conflict(in files: [ParsedFile]) -> (Attribute, Attribute)? {
    var bound: [String: Attribute] = [:]
    for file in files {
      guard let root = file.tree?.roots.first(where: { _ in true }) else { continue }
      for attribute in root.attributes where attribute.name.text.hasPrefix("xmlns:") {
        let name = attribute.name.text
        if let first = bound[name], first.value != attribute.value { return (first, attribute) }
        bound[name] = bound[name] ?? attribute
      }
    }
    return nil
  }

  /// What stands between a root's tags.
  static func content(of root: Element) -> SourceRange {
    let bytes = root.tree.text.bytes
    let start = root.startTagRange.end
    // A root without content ends where its start tag ends.
    guard start < root.range.end else { return SourceRange(start, start) }
    // A file may end with the root's last byte.
    var end = root.range.end - 2
    while end > start, bytes[end] != UInt8(ascii: "<") || bytes[end + 1] != UInt8(ascii: "/") {
      end -= 1
    }
    return SourceRange(start, end)
  }
}
