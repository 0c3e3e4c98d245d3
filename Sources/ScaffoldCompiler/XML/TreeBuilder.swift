/// Collects what libxml2 reports of one file into the arrays of a `SyntaxTree`.
///
/// libxml2 finds out whether the text is well-formed and where each tag ends; the places of names
/// and values inside a tag are found here, because libxml2 does not tell them. One builder serves
/// file after file, so that its arrays grow and its names are learnt only once.
struct TreeBuilder {
  private(set) var failure: Diagnostic?

  /// Elements may nest this deep, the root among them; libxml2 itself gives up soon after.
  static let maximumDepth = 256

  private var nodes: [SyntaxTree.Node] = []
  private var attributes: [SyntaxTree.Attribute] = []
  private var file = FileID(0)
  private var bytes: [UInt8] = []
  private var open: [Int] = []
  private var names = NameCache()

  /// Begins a file.
  mutating func start(_ file: FileID, _ bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    failure = nil
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }

  /// The tree of what was read, in arrays of just its size.
  func tree(of text: SourceText) -> SyntaxTree {
    SyntaxTree(
      id: TreeID(file), text: text, nodes: nodes.exactCopy(), attributes: attributes.exactCopy())
  }

  /// - Parameters:
  ///   - tagEnd: the offset of the `>` or `/` that ends the start tag.
  ///   - isForeign: whether the element is of another namespace.
  /// - Returns: whether to go on.
  mutating func startElement(tagEnd: Int, isForeign: Bool) -> Bool {
    // libxml2 goes on after an undeclared prefix; what it says then is a consequence.
    guard failure == nil else { return false }
    let bytes = bytes
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      // `<` cannot occur inside a tag that was found well-formed.
      var start = min(tagEnd, bytes.count) - 1
      while start > 0, unsafe bytes[start] != UInt8(ascii: "<") { start -= 1 }
      var cursor = start + 1
      while cursor < tagEnd, unsafe !TagLexer.isSpace(bytes[cursor]) { cursor += 1 }
      guard let name = unsafe localName(in: bytes, SourceRange(start + 1, cursor)) else {
        return false
      }
      if nodes.isEmpty, name != .configurationFile {
        failure = .wrongRoot(name, at: location(start + 1, cursor))
        return false
      }
      if isForeign {
        failure = .wrongNamespace(name, isRoot: nodes.isEmpty, at: location(start + 1, cursor))
        return false
      }
      if open.count == Self.maximumDepth {
        failure = .nestedTooDeep(limit: Self.maximumDepth, at: location(start + 1, cursor))
        return false
      }
      nodes.append(
        SyntaxTree.Node(
          name: name, parent: open.last.map(UInt32.init) ?? SyntaxTree.Node.none, subtreeEnd: 0,
          start: UInt32(start), end: 0, firstAttribute: UInt32(attributes.count)))
      open.append(nodes.count - 1)
      return unsafe appendAttributes(in: bytes, from: cursor, to: tagEnd)
    }
  }

  /// - Parameter end: the offset after the `>` that ends the element.
  mutating func endElement(end: Int) {
    guard let index = open.popLast() else { return }
    nodes[index].end = UInt32(end)
    nodes[index].subtreeEnd = UInt32(nodes.count)
  }

  /// Ends the reading with what libxml2 does not find out.
  mutating func fail(_ diagnostic: Diagnostic) {
    if failure == nil { failure = diagnostic }
  }

  /// A document type declaration ends the reading: it is the door to everything that reads other
  /// files or grows without bound.
  mutating func doctype(before offset: Int) {
    let keyword = Array("<!DOCTYPE".utf8)
    var start = min(offset, bytes.count) - keyword.count
    while start > 0, !bytes[start...].starts(with: keyword) { start -= 1 }
    failure = .doctype(at: location(max(start, 0), max(start, 0) + keyword.count))
  }

  /// The first error counts; libxml2 stops there, and what it says after is a consequence.
  mutating func syntaxError(_ error: SyntaxError) {
    guard failure == nil else { return }
    let openElements = open.map { index in
      let start = Int(nodes[index].start) + 1
      return location(start, TagLexer.endOfName(in: bytes, from: start))
    }
    failure = error.diagnostic(file: file, bytes: bytes, openElements: openElements)
  }
}

extension TreeBuilder {
  private mutating func appendAttributes(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    var cursor = start
    while let found = unsafe TagLexer.nextAttribute(in: bytes, cursor: &cursor, end: end) {
      let length = found.nameEnd - found.nameStart
      guard length <= Name.maximumLength else {
        failure = .nameTooLong(at: location(found.nameStart, found.nameEnd))
        return false
      }
      let name = unsafe names.name(
        of: UnsafeBufferPointer(rebasing: bytes[found.nameStart..<found.nameEnd]).span)
      guard ValueLimit.allows(found.valueEnd - found.valueStart, for: name) else {
        failure = .valueTooLong(name, at: location(found.valueStart, found.valueEnd))
        return false
      }
      attributes.append(
        SyntaxTree.Attribute(
          name: name, value: found.valueStart..<found.valueEnd, needsDecoding: found.needsDecoding))
    }
    return true
  }

  /// The element's name without its prefix, or nothing after a failure.
  private mutating func localName(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange
  ) -> Name? {
    guard range.end - range.start <= Name.maximumLength else {
      failure = .nameTooLong(at: location(range.start, range.end))
      return nil
    }
    var start = range.start
    for offset in range.start..<range.end where unsafe bytes[offset] == UInt8(ascii: ":") {
      start = offset + 1
    }
    return unsafe names.name(of: UnsafeBufferPointer(rebasing: bytes[start..<range.end]).span)
  }

  private func location(_ start: Int, _ end: Int) -> SourceLocation {
    SourceLocation(file: file, range: SourceRange(start, end))
  }
}
