/// Finds text between tags, where a configuration has none.
enum TextContent {
  /// The first text directly inside an element; comments and instructions are none.
  static func text(in tree: SyntaxTree, _ index: Int) -> SourceLocation? {
    let node = tree.nodes[index]
    let bytes = tree.text.bytes
    guard let start = contentStart(of: index, in: tree) else { return nil }
    var position = start
    var child = index + 1
    while true {
      let isLast = child >= Int(node.subtreeEnd)
      let end = isLast ? Int(node.end) : Int(tree.nodes[child].start)
      if let text = firstText(in: bytes, position, end) {
        return SourceLocation(file: FileID(tree.id.index), range: text)
      }
      if isLast { return nil }
      position = Int(tree.nodes[child].end)
      child = Int(tree.nodes[child].subtreeEnd)
    }
  }

  /// After the `>` of the start tag; nothing for an element without content.
  private static func contentStart(of index: Int, in tree: SyntaxTree) -> Int? {
    let bytes = tree.text.bytes
    let node = tree.nodes[index]
    let attributes = tree.attributeIndices(ofNode: index)
    var position =
      attributes.last.map { tree.valueRange(ofAttribute: $0).end + 1 }
      ?? TagLexer.endOfName(in: bytes, from: Int(node.start) + 1)
    while position < bytes.count, TagLexer.isSpace(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { return nil }
    return position + 1
  }

  /// Text before the next tag; what is between two offsets has no other tags than an end tag.
  private static func firstText(in bytes: [UInt8], _ start: Int, _ end: Int) -> SourceRange? {
    var position = start
    while position < end {
      if TagLexer.isSpace(bytes[position]) {
        position += 1
      } else if bytes[position] != UInt8(ascii: "<") {
        return range(in: bytes, position, end)
      } else if bytes[position + 1] == UInt8(ascii: "/") {
        return nil
      } else if bytes[position + 1] == UInt8(ascii: "?") {
        position = skip(bytes, position, end, "?>")
      } else if bytes[position...].starts(with: "<!--".utf8) {
        position = skip(bytes, position + 4, end, "-->")
      } else {
        // Only character data is left.
        return range(in: bytes, position, end)
      }
    }
    return nil
  }

  private static func range(in bytes: [UInt8], _ start: Int, _ end: Int) -> SourceRange {
    var stop = start + 1
    while stop < end, bytes[stop] != UInt8(ascii: "<"), bytes[stop] != UInt8(ascii: "\n") {
      stop += 1
    }
    while stop > start + 1, TagLexer.isSpace(bytes[stop - 1]) { stop -= 1 }
    return SourceRange(start, stop)
  }

  private static func skip(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ mark: StaticString
  ) -> Int {
    let mark = Array(String(describing: mark).utf8)
    var position = start
    while position + mark.count <= end {
      if bytes[position] == mark[0], bytes[position..<(position + mark.count)].elementsEqual(mark) {
        return position + mark.count
      }
      position += 1
    }
    return end
  }
}
