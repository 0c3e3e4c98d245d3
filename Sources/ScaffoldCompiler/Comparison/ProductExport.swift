/// What the product says that its scaffoldings made: the files of an export, or one file.
package struct ProductExport: Sendable {
  /// In order; numbered after the files of the configuration.
  package let files: [ParsedFile]

  package init(files: [ParsedFile]) {
    self.files = files
  }

  /// The scaffolding that a file is of, by the folder it stands in; nothing where no folder tells.
  func scaffolding(of file: ParsedFile, among known: Set<String>) -> String? {
    let parts = file.path.split(separator: "/")
    guard parts.count > 1 else { return nil }
    let folder = parts[parts.count - 2].lowercased()
    return known.first { $0.lowercased() == folder }
  }

  /// The text of a file without the numbers that things have in the product's database; they give
  /// way to blanks, so that everything keeps its place.
  ///
  /// - Returns: nothing where there are none.
  package static func withoutNumbers(_ file: ParsedFile) -> SourceFile? {
    guard let tree = file.tree else { return nil }
    var bytes = file.text.bytes
    var hasNumbers = false
    for element in tree.roots.lazy.flatMap(\.subtree) {
      // The database counts upwards; what a hand or a scaffolding has numbered is below zero.
      guard let attribute = element.attribute(number), !attribute.value.hasPrefix("-") else {
        continue
      }
      hasNumbers = true
      for place in attribute.range.start..<attribute.range.end { bytes[place] = 0x20 }
    }
    guard hasNumbers else { return nil }
    if file.text.encoding != .utf8 { hideEncoding(in: &bytes) }
    return SourceFile(path: file.path, bytes: bytes)
  }

  private static let number = Name("Id")

  /// The text is UTF-8 by now, whatever its declaration says.
  private static func hideEncoding(in bytes: inout [UInt8]) {
    let declaration = bytes.prefix { $0 != UInt8(ascii: ">") }
    let word = Array("encoding".utf8)
    guard declaration.starts(with: "<?xml".utf8),
      let start = declaration.indices.first(where: { declaration[$0...].starts(with: word) })
    else { return }
    var quotes = 0
    for place in start..<declaration.endIndex {
      let isQuote = bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
      bytes[place] = 0x20
      if isQuote { quotes += 1 }
      if quotes == 2 { return }
    }
  }
}
