/// Adds elements at the end of a file, and changes no other byte of it.
package enum RootAppender {
  /// The bytes of a file with these elements behind all others, in the layout of the last one.
  ///
  /// - Returns: nothing for a file that could not be read.
  package static func bytes(
    of file: ParsedFile, adding elements: [GeneratedElement]
  ) -> [UInt8]? {
    guard let tree = file.tree, let root = tree.roots.first(where: { _ in true }) else {
      return nil
    }
    let text = file.text
    let last = root.children.reduce(nil as Element?) { $1 }
    let newline = Layout.newline(in: text.bytes, at: last?.range.end ?? root.range.start)
    let layout = last.map { Layout(at: $0.range.start, in: tree) }
    let unit = layout?.indentation.isEmpty == false ? layout?.indentation : nil
    let added = lines(elements, in: root, unit: unit ?? Array("  ".utf8), newline: newline)

    let tag = root.startTagRange
    let isEmptyTag = text.bytes[tag.end - 2] == UInt8(ascii: "/")
    let end = isEmptyTag ? tag.end - 2 : endTag(of: root, in: text)
    var output: [UInt8] = []
    var cursor = text.startCursor()
    text.appendFileBytes(of: SourceRange(0, end), to: &output, cursor: &cursor)
    if isEmptyTag {
      let close = Array("</\(text[root.nameRange])>".utf8)
      text.appendEncoded(
        Array(">".utf8) + newline + added + close, to: &output)
    } else {
      // Behind a comment or an element on the same line, a line of its own.
      let isLineStart = text.bytes[end - 1] == 0x0A || text.bytes[end - 1] == 0x0D
      text.appendEncoded((isLineStart ? [] : newline) + added, to: &output)
      text.appendFileBytes(of: SourceRange(end, root.range.end), to: &output, cursor: &cursor)
    }
    text.appendFileBytes(
      of: SourceRange(root.range.end, text.bytes.count), to: &output, cursor: &cursor)
    return output
  }

  /// A new file that holds nothing yet.
  package static func emptyFile(path: String) -> SourceFile {
    SourceFile(
      path: path,
      bytes: Array(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <ConfigurationFile xmlns="\(XMLReader.namespace)">
        </ConfigurationFile>

        """.utf8))
  }

  /// Each tag on a line of its own, one level below the root.
  private static func lines(
    _ elements: [GeneratedElement], in root: Element, unit: [UInt8], newline: [UInt8]
  ) -> [UInt8] {
    var writer = TreeWriter()
    let tree = writer.write(elements, call: root, id: root.treeID)
    var output: [UInt8] = []
    for line in tree.text.bytes.split(separator: UInt8(ascii: "\n")) {
      let depth = line.prefix { $0 == UInt8(ascii: "\t") }.count
      for _ in 0...depth { output += unit }
      output += line.dropFirst(depth)
      output += newline
    }
    return output
  }

  private static func endTag(of root: Element, in text: SourceText) -> Int {
    let bytes = text.bytes[..<root.range.end]
    return bytes.lastIndex(of: UInt8(ascii: "<")) ?? root.range.end
  }
}
