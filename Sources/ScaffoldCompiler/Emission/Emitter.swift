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
    var trail: EmissionTrail?
    return bytes(of: file, trail: &trail)
  }

  /// The same, with notes for a source map where a trail is given.
  package func bytes(of file: ParsedFile, trail: inout EmissionTrail?) -> [UInt8]? {
    guard let tree = file.tree else { return nil }
    let edits = expanded.edits[tree.id] ?? []
    if options.onlyGenerated { return generatedOnly(file, tree, edits, &trail) }
    if edits.isEmpty {
      let bytes = file.text.fileBytes
      let whole = SourceRange(0, file.text.bytes.count)
      trail?.copied(whole, of: tree.id, to: 0..<bytes.count, isTranscoded: false)
      return bytes
    }
    var output = OutputBytes()
    append(file, tree, edits, to: &output, &trail)
    return output.bytes
  }

  /// The same in pieces, so that a large file is never in memory as a whole.
  ///
  /// - Returns: whether there is to be such a file; otherwise nothing is handed on.
  package func write(_ file: ParsedFile, _ take: ([UInt8]) -> Void) -> Bool {
    var trail: EmissionTrail?
    guard !options.onlyGenerated, let tree = file.tree, let edits = expanded.edits[tree.id] else {
      guard let bytes = bytes(of: file, trail: &trail) else { return false }
      take(bytes)
      return true
    }
    withoutActuallyEscaping(take) { take in
      var output = OutputBytes(take)
      append(file, tree, edits, to: &output, &trail)
      output.handOn()
    }
    return true
  }

  private func append(
    _ file: ParsedFile, _ tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit],
    to output: inout OutputBytes, _ trail: inout EmissionTrail?
  ) {
    output.reserve(edits.reduce(file.text.fileBytes.count) { $0 + fragments.room(for: $1) })
    append(SourceRange(0, file.text.bytes.count), of: tree, edits, to: &output, &trail)
  }

  /// One document with the content of every file, as UTF-8.
  package func singleDocument() -> [UInt8] {
    var trail: EmissionTrail?
    return singleDocument(trail: &trail)
  }

  /// The same, with notes for a source map where a trail is given.
  package func singleDocument(trail: inout EmissionTrail?) -> [UInt8] {
    var output = documentHead
    for file in expanded.files {
      guard let part = documentPart(of: file, isTrailed: trail != nil) else { continue }
      output.append(contentsOf: part.head)
      trail?.layout(upTo: output.count)
      if let inner = part.trail { trail?.append(inner, at: output.count, length: part.bytes.count) }
      output.append(contentsOf: part.bytes)
    }
    output.append(contentsOf: Self.documentEnd)
    trail?.layout(upTo: output.count)
    return output
  }

  /// The same in pieces, each handed on before the next is made, so that a large document is never
  /// in memory as a whole.
  package func singleDocument(workers: Workers, _ take: ([UInt8]) -> Void) {
    withoutActuallyEscaping(take) { take in
      var output = OutputBytes(take)
      output.append(contentsOf: documentHead)
      let files = expanded.files
      // As many files at a time as keep all threads busy.
      for start in stride(from: 0, to: files.count, by: 256) {
        let batch = Array(files[start..<min(start + 256, files.count)])
        let parts = workers.map(batch, state: {}) { _, _, file in
          documentPart(of: file, isTrailed: false)
        }
        for case let part? in parts {
          output.append(contentsOf: part.head)
          output.append(contentsOf: part.bytes)
          output.handOnIfFull()
        }
      }
      output.append(contentsOf: Self.documentEnd)
      output.handOn()
    }
  }

  private static let documentEnd = Array("\n</ConfigurationFile>\n".utf8)

  private var documentHead: [UInt8] {
    var head = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ConfigurationFile".utf8)
    for declaration in SingleDocument.namespaces(of: expanded.files) {
      head.append(contentsOf: " \(declaration.name)=\"".utf8)
      AttributeValue.appendEscaped(declaration.value, to: &head)
      head.append(UInt8(ascii: "\""))
    }
    head.append(UInt8(ascii: ">"))
    return head
  }

  /// What one file adds to the document, behind a comment with its path; nothing where that is
  /// nothing.
  private func documentPart(
    of file: ParsedFile, isTrailed: Bool
  ) -> (head: [UInt8], bytes: [UInt8], trail: EmissionTrail?)? {
    guard let tree = file.tree, let root = tree.roots.first(where: { _ in true }) else {
      return nil
    }
    let edits = expanded.edits[tree.id] ?? []
    var output = OutputBytes()
    var trail = isTrailed ? EmissionTrail() : nil
    if options.onlyGenerated {
      appendGenerated(of: tree, edits, to: &output, &trail)
    } else {
      append(SingleDocument.content(of: root), of: tree, edits, to: &output, encoded: false, &trail)
    }
    while let last = output.bytes.last, TagLexer.isSpace(last) { output.bytes.removeLast() }
    guard let first = output.bytes.first else { return nil }
    var head = Array("\n  <!-- \(OriginComments.safe(file.path)) -->".utf8)
    if first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") { head += "\n  ".utf8 }
    return (head, output.bytes, trail)
  }

  // MARK: Pieces

  /// Copies a stretch of a file, with its edits carried out.
  private func append(
    _ range: SourceRange, of tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit],
    to output: inout OutputBytes, encoded: Bool = true, _ trail: inout EmissionTrail?
  ) {
    let text = tree.text
    var fileCursor = text.startCursor()
    var cursor = range.start
    func copy(to end: Int) {
      guard end > cursor else { return }
      let piece = SourceRange(cursor, end)
      let start = output.count
      if encoded {
        text.appendFileBytes(of: piece, to: &output.bytes, cursor: &fileCursor)
      } else {
        output.append(contentsOf: text.bytes[piece.start..<piece.end])
      }
      trail?.copied(
        piece, of: tree.id, to: start..<output.count,
        isTranscoded: !encoded && text.encoding != .utf8)
      output.handOnIfFull()
    }
    for edit in edits {
      let place =
        fragments.isEmpty(edit)
        ? edit.range.withWholeLine(in: text.bytes, notBefore: cursor) : edit.range
      copy(to: place.start)
      cursor = place.end
      var lines = trail.map { _ in [EmissionTrail.GeneratedFragment.Line]() }
      if trail == nil, !encoded || text.encoding == .utf8 {
        fragments.append(edit, in: tree, to: &output, &lines)
        continue
      }
      let fragment = fragments.text(of: edit, in: tree, &lines)
      let start = output.count
      if encoded {
        text.appendEncoded(fragment, to: &output.bytes)
      } else {
        output.append(contentsOf: fragment)
      }
      trail?.generated(
        fragment, lines, of: edit, to: start..<output.count, in: encoded ? tree : nil)
    }
    copy(to: range.end)
  }

  /// The prolog and root of a file, with nothing but generated elements in it.
  private func generatedOnly(
    _ file: ParsedFile, _ tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit],
    _ trail: inout EmissionTrail?
  ) -> [UInt8]? {
    guard let root = tree.roots.first(where: { _ in true }) else { return nil }
    var output = OutputBytes()
    var cursor = file.text.startCursor()
    let head = SourceRange(0, root.startTagRange.end)
    file.text.appendFileBytes(of: head, to: &output.bytes, cursor: &cursor)
    let start = output.count
    trail?.copied(head, of: tree.id, to: 0..<start, isTranscoded: false)
    appendGenerated(of: tree, edits, to: &output, encoded: true, &trail)
    guard output.count > start else { return nil }
    let newline = Layout.newline(in: file.text.bytes, at: root.range.end)
    let end = newline + Array("</\(file.text[root.nameRange])>".utf8) + newline
    file.text.appendEncoded(end, to: &output.bytes)
    trail?.layout(upTo: output.count)
    return output.bytes
  }

  private func appendGenerated(
    of tree: SyntaxTree, _ edits: [ExpandedConfiguration.Edit], to output: inout OutputBytes,
    encoded: Bool = false, _ trail: inout EmissionTrail?
  ) {
    func append(_ text: [UInt8], to output: inout OutputBytes) {
      if encoded {
        tree.text.appendEncoded(text, to: &output.bytes)
      } else {
        output.append(contentsOf: text)
      }
    }
    for edit in edits {
      var lines = trail.map { _ in [EmissionTrail.GeneratedFragment.Line]() }
      let fragment = fragments.text(of: edit, in: tree, &lines)
      guard !fragment.isEmpty else { continue }
      let layout = Layout(at: edit.range.start, in: tree)
      append(layout.newline + layout.indentation, to: &output)
      trail?.layout(upTo: output.count)
      let start = output.count
      append(fragment, to: &output)
      trail?.generated(
        fragment, lines, of: edit, to: start..<output.count, in: encoded ? tree : nil)
    }
  }
}
