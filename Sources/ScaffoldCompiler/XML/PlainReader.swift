/// Reads without libxml2 the files that are plainly well-formed, which are nearly all.
///
/// It knows the part of XML that people write configurations in and gives up at the first byte that
/// it is not sure of: libxml2 then reads the file from its beginning, and is the one to judge it.
/// So there are no findings here, and what is accepted here libxml2 accepts with the same tree.
struct PlainReader: ~Copyable {
  private var nodes = GrowingList<SyntaxTree.Node>()
  private var attributes = GrowingList<SyntaxTree.Attribute>()
  /// The elements that are open.
  private var open = GrowingList<OpenElement>()
  private var names = NameCache()
  /// Whether something other than white space and comments stands between the tags.
  private var hasText = false
  private var hasDirective = false

  private struct OpenElement {
    let node: Int
    let nameLength: Int
  }

  /// libxml2 has limits for texts and values, which are left to it: none is reached below this.
  static let maximumLength = 8 << 20

  /// The tree of a text in which nothing is unusual; nothing otherwise.
  mutating func tree(of text: SourceText, id: TreeID) -> SyntaxTree? {
    guard text.bytes.count <= Self.maximumLength, read(text.bytes.span) else { return nil }
    return SyntaxTree(
      id: id, text: text, nodes: nodes.array, attributes: attributes.array,
      mayHaveText: hasText, mayHaveDirectives: hasDirective)
  }

  private mutating func read(_ bytes: Span<UInt8>) -> Bool {
    nodes.removeAll()
    attributes.removeAll()
    open.removeAll()
    hasText = false
    guard PlainText.isPlain(bytes), let start = PlainText.afterDeclaration(bytes),
      var cursor = PlainText.afterBlanks(bytes, from: start), cursor < bytes.count,
      bytes[cursor] == UInt8(ascii: "<"), let afterRoot = startTag(bytes, at: cursor)
    else { return false }
    hasDirective = Directive.mayStand(in: bytes.extracting(..<cursor))
    cursor = afterRoot
    while !open.isEmpty {
      guard let next = afterContent(bytes, from: cursor), next + 1 < bytes.count else {
        return false
      }
      let after =
        switch bytes[next + 1] {
        case UInt8(ascii: "/"): endTag(bytes, at: next)
        case UInt8(ascii: "!"): afterCommentOrData(bytes, at: next)
        default: startTag(bytes, at: next)
        }
      guard let after else { return false }
      cursor = after
    }
    hasDirective = hasDirective || Directive.mayStand(in: bytes.extracting(cursor...))
    return PlainText.afterBlanks(bytes, from: cursor) == bytes.count
  }
}

extension PlainReader {
  /// - Parameter start: where `<` stands.
  /// - Returns: the offset after `>`; nothing for what is unusual, as in all functions here.
  private mutating func startTag(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard let (name, nameEnd) = name(bytes, from: start + 1),
      open.count < TreeBuilder.maximumDepth
    else { return nil }
    let isRoot = nodes.isEmpty
    if isRoot, name != .configurationFile { return nil }
    let index = nodes.count
    let firstAttribute = attributes.count
    nodes.append(
      SyntaxTree.Node(
        name: name, parent: open.last.map { UInt32($0.node) } ?? SyntaxTree.Node.none,
        subtreeEnd: 0, start: UInt32(start), end: 0, firstAttribute: UInt32(firstAttribute)))
    var hasNamespace = false
    // A bit for each name that an attribute has, by the end of its number.
    var seen: UInt64 = 0
    var cursor = nameEnd
    while cursor < bytes.count {
      let afterSpace = PlainText.afterSpace(bytes, from: cursor)
      guard afterSpace < bytes.count else { return nil }
      switch bytes[afterSpace] {
      case UInt8(ascii: ">"):
        if isRoot, !hasNamespace { return nil }
        open.append(OpenElement(node: index, nameLength: nameEnd - start - 1))
        return afterSpace + 1
      case UInt8(ascii: "/"):
        guard !isRoot, afterSpace + 1 < bytes.count, bytes[afterSpace + 1] == UInt8(ascii: ">")
        else { return nil }
        close(index, at: afterSpace + 2)
        return afterSpace + 2
      default:
        guard afterSpace > cursor, let (name, nameEnd) = self.name(bytes, from: afterSpace) else {
          return nil
        }
        let value: PlainText.Value
        if nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: ":") || name == .xmlns {
          // Namespaces are declared at the root; all else is for libxml2.
          guard isRoot, let declared = PlainText.declaration(bytes, from: afterSpace) else {
            return nil
          }
          hasNamespace = hasNamespace || name == .xmlns && nameEnd == declared.nameEnd
          value = declared.value
          guard append(names.name(of: bytes.extracting(afterSpace..<declared.nameEnd)), value)
          else { return nil }
        } else {
          guard let plain = PlainText.value(bytes, behindName: nameEnd) else { return nil }
          value = plain
          guard append(name, value) else { return nil }
        }
        cursor = value.range.upperBound + 1
      }
    }
    return nil

    @inline(__always)
    func append(_ name: Name, _ value: PlainText.Value) -> Bool {
      // What goes beyond a limit is for libxml2 too, or for nobody.
      guard attributes.count - firstAttribute < AttributeCount.maximum,
        ValueLimit.allows(value.range.count, for: name)
      else { return false }
      // One name twice is no XML; libxml2 says so.
      let bit: UInt64 = 1 << UInt64(name.number & 63)
      if seen & bit != 0 {
        for other in firstAttribute..<attributes.count where attributes[other].mayHaveName(name) {
          return false
        }
      }
      seen |= bit
      attributes.append(
        SyntaxTree.Attribute(name: name, value: value.range, needsDecoding: value.needsDecoding))
      return true
    }
  }

  /// The name that begins here, as far as a prefix goes, and the offset after it.
  ///
  /// Most names were met before, and then nothing has to be asked of their letters again.
  @inline(__always)
  private mutating func name(_ bytes: Span<UInt8>, from start: Int) -> (Name, end: Int)? {
    if let usual = names.usual(bytes, from: start) { return usual }
    let end = PlainText.endOfName(bytes, from: start)
    let spelt = bytes.extracting(start..<end)
    if let known = names.next(spelt) { return (known, end) }
    guard PlainText.afterName(bytes, from: start) == end else { return nil }
    return (names.name(of: spelt), end)
  }

  /// At the next `<`.
  private mutating func afterContent(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let next = PlainText.afterSpace(bytes, from: start)
    if next < bytes.count, bytes[next] == UInt8(ascii: "<") { return next }
    hasText = true
    return PlainText.afterContent(bytes, from: next)
  }

  private mutating func afterCommentOrData(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "[") { hasText = true }
    hasDirective = hasDirective || Directive.mayBegin(bytes, at: start)
    return PlainText.afterCommentOrData(bytes, at: start)
  }

  private mutating func endTag(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard let element = open.popLast() else { return nil }
    let (index, length) = (element.node, element.nameLength)
    let name = start + 2
    let opened = Int(nodes[index].start) + 1
    guard name + length < bytes.count else { return nil }
    for offset in 0..<length where bytes[name + offset] != bytes[opened + offset] { return nil }
    let end = PlainText.afterSpace(bytes, from: name + length)
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return nil }
    close(index, at: end + 1)
    return end + 1
  }

  private mutating func close(_ index: Int, at end: Int) {
    nodes[index].end = UInt32(end)
    nodes[index].subtreeEnd = UInt32(nodes.count)
  }
}
