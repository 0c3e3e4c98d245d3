/// Writes an expanded configuration as text. Pure: nothing here touches the disk.
package struct Emitter: Sendable {
  /// What to write of a configuration.
  package struct Options: Sendable {
    /// Leave out what is written by hand.
    package var onlyGenerated = false
    /// Follow each generated element by a comment that says where it came from.
    package var originComments = false

    package init() {}
  }

  private let expanded: ExpandedConfiguration
  private let fragments: FragmentWriter
  private let options: Options

  package init(
    _ expanded: ExpandedConfiguration, options: Options = Options(), displayPath: DisplayPath
  ) {
    self.expanded = expanded
    self.options = options
    self.fragments = FragmentWriter(
      expanded, origins: options.originComments ? OriginComments(expanded, displayPath) : nil)
  }

  /// The bytes of one file after expansion, in its own encoding; nothing for a file that is no
  /// configuration, or that holds nothing to write.
  package func bytes(of file: ParsedFile) -> [UInt8]? {
    guard let tree = file.tree else { return nil }
    let edits = expanded.edits[tree.id] ?? []
    if options.onlyGenerated { return generatedOnly(file, tree, edits) }
    if edits.isEmpty { return file.text.fileBytes }
    var output: [UInt8] = []
    output.reserveCapacity(file.text.fileBytes.count + edits.count * 4096)
    append(SourceRange(0, file.text.bytes.count), of: tree, edits, to: &output)
    return output
  }

  /// One document with the content of every file, as UTF-8.
  package func singleDocument() -> [UInt8] {
    var output = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ConfigurationFile".utf8)
    for declaration in SingleDocument.namespaces(of: expanded.files) {
      output.append(contentsOf: " \(declaration.name)=\"".utf8)
      AttributeValue.appendEscaped(declaration.value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    for file in expanded.files {
      guard let tree = file.tree, let root = tree.roots.first(where: { _ in true }) else { continue }
      let edits = expanded.edits[tree.id] ?? []
      let content = SingleDocument.content(of: root)
      var part: [UInt8] = []
      if options.onlyGenerated {
        appendGenerated(of: tree, edits, to: &part)
      } else {
        append(content, of: tree, edits, to: &part, encoded: false)
      }
      while let last = part.last, TagLexer.isSpace(last) { part.removeLast() }
      guard !part.isEmpty else { continue }
      output.append(contentsOf: "\n  <!-- \(OriginComments.safe(file.path)) -->".utf8)
      if part[0] != UInt8(ascii: "\n"), part[0] != UInt8(ascii: "\r") {
        output.append(contentsOf: "\n  ".utf8)
      }
      output.append(contentsOf: part)
    }
    output.append(contentsOf: "\n</ConfigurationFile>\n".utf8)
    return output
  }

  // MARK: Pieces

  /// Copies a stretch of a file, with its edits carried out.
  private func append(
    _ range: SourceRange, of tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit],
    to output: inout [UInt8], encoded: Bool = true
  ) {
    let text = tree.text
    var fileCursor = text.startCursor()
    var cursor = range.start
    func copy(to end: Int) {
      guard end > cursor else { return }
      let piece = SourceRange(cursor, end)
      if encoded {
        text.appendFileBytes(of: piece, to: &output, cursor: &fileCursor)
      } else {
        output.append(contentsOf: text.bytes[piece.start..<piece.end])
      }
    }
    for edit in edits {
      let fragment = fragments.text(of: edit, in: tree)
      let place =
        fragment.isEmpty
        ? Layout.wholeLine(of: edit.range, in: text.bytes, notBefore: cursor) : edit.range
      copy(to: place.start)
      if encoded {
        text.appendEncoded(fragment, to: &output)
      } else {
        output.append(contentsOf: fragment)
      }
      cursor = place.end
    }
    copy(to: range.end)
  }

  /// The prolog and root of a file, with nothing but generated elements in it.
  private func generatedOnly(
    _ file: ParsedFile, _ tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit]
  ) -> [UInt8]? {
    guard let root = tree.roots.first(where: { _ in true }) else { return nil }
    var content: [UInt8] = []
    appendGenerated(of: tree, edits, to: &content)
    guard !content.isEmpty else { return nil }
    var output: [UInt8] = []
    var cursor = file.text.startCursor()
    file.text.appendFileBytes(
      of: SourceRange(0, root.startTagRange.end), to: &output, cursor: &cursor)
    file.text.appendEncoded(content, to: &output)
    let newline = Layout.newline(in: file.text.bytes, at: root.range.end)
    let end = newline + Array("</\(file.text[root.nameRange])>".utf8) + newline
    file.text.appendEncoded(end, to: &output)
    return output
  }

  private func appendGenerated(
    of tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit], to output: inout [UInt8]
  ) {
    for edit in edits {
      let fragment = fragments.text(of: edit, in: tree)
      guard !fragment.isEmpty else { continue }
      let layout = Layout(at: edit.range.start, in: tree)
      output.append(contentsOf: layout.newline)
      output.append(contentsOf: layout.indentation)
      output.append(contentsOf: fragment)
    }
  }
}
