/// A light view of one element; how the rest of the tool sees a tree. See `LivingTrees` for how long it
/// may be used.
package struct Element: Sendable, BitwiseCopyable {
  private let reference: TreeReference
  package let index: Int

  init(tree: SyntaxTree, index: Int) {
    reference = TreeReference(tree)
    self.index = index
  }

  init(in reference: TreeReference, index: Int) {
    self.reference = reference
    self.index = index
  }

  /// The tree, counted; `read` is for what needs it for a moment only.
  package var tree: SyntaxTree { reference.object }

  @inline(__always)
  func read<Result>(_ body: (SyntaxTree) -> Result) -> Result { reference.read(body) }

  private var node: SyntaxTree.Node { read { $0.nodes[index] } }

  package var treeID: TreeID { read { $0.id } }

  package var id: NodeID { NodeID(tree: treeID, index: index) }

  package var name: Name { node.name }

  /// From `<` of the start tag to after the last `>`, in bytes.
  package var range: SourceRange { SourceRange(Int(node.start), Int(node.end)) }

  /// The name in the start tag, with its prefix where it has one.
  package var nameRange: SourceRange {
    let start = Int(node.start) + 1
    return SourceRange(start, read { TagLexer.endOfName(in: $0.text.bytes, from: start) })
  }

  /// The start tag, from `<` to after `>`.
  package var startTagRange: SourceRange {
    SourceRange(
      Int(node.start), TagLexer.endOfTag(in: tree.text.bytes, from: Int(node.start)))
  }

  /// `prefix:` of the start tag, or nothing.
  package var prefix: String {
    let range = nameRange
    return read { tree in
      for offset in range.start..<range.end where tree.text.bytes[offset] == UInt8(ascii: ":") {
        return tree.text[SourceRange(range.start, offset + 1)]
      }
      return ""
    }
  }

  package var parent: Element? {
    node.parent == SyntaxTree.Node.none ? nil : Element(in: reference, index: Int(node.parent))
  }

  /// How many elements stand around this one.
  package var depth: Int {
    read { tree in
      var depth = 0
      var index = tree.nodes[index].parent
      while index != SyntaxTree.Node.none {
        depth += 1
        index = tree.nodes[Int(index)].parent
      }
      return depth
    }
  }

  package var children: ElementSequence {
    ElementSequence(in: reference, first: index + 1, end: Int(node.subtreeEnd))
  }

  /// The children of that name.
  package func children(_ name: Name) -> NamedElements {
    NamedElements(children, name)
  }

  package var hasChildren: Bool { Int(node.subtreeEnd) > index + 1 }

  /// This element and everything in it, in document order.
  package var subtree: some Sequence<Element> {
    (index..<Int(node.subtreeEnd)).lazy.map { [reference] in Element(in: reference, index: $0) }
  }

  /// Whether two elements are spelt alike, byte for byte.
  func hasSameText(as other: Element) -> Bool {
    let (mine, theirs) = (tree.text.bytes, other.tree.text.bytes)
    return ByteHash.isSame(
      mine.span.extracting(range.start..<range.end),
      theirs.span.extracting(other.range.start..<other.range.end))
  }

  /// The attributes in document order, namespace declarations among them.
  package var attributes: some Sequence<Attribute> {
    attributeIndices.lazy.map { [reference] in Attribute(in: reference, index: $0) }
  }

  /// The attribute of that name.
  package func attribute(_ name: Name) -> Attribute? {
    place(of: name).map { Attribute(in: reference, index: $0) }
  }

  /// Where the attribute of that name stands among those of the tree.
  func place(of name: Name) -> Int? {
    read { $0.place(ofAttribute: name, ofNode: index) }
  }

  /// Where its first attribute stands among those of the tree, or would.
  var firstAttributePlace: Int { Int(node.firstAttribute) }

  /// The attribute at a place among those of the tree.
  func attribute(at place: Int) -> Attribute { Attribute(in: reference, index: place) }

  /// Goes through the attributes: their names and places, and whether they say nothing.
  @inline(__always)
  func visitAttributes(_ visit: (Name, Int, _ isEmpty: Bool) -> Void) {
    read { $0.visitAttributes(ofNode: index, visit) }
  }

  /// Another element of the tree.
  func element(at index: Int) -> Element { Element(in: reference, index: index) }

  /// The decoded value of the attribute of that name.
  package subscript(name: Name) -> String? {
    attribute(name)?.value
  }

  private var attributeIndices: Range<Int> {
    read { $0.attributeIndices(ofNode: index) }
  }
}

/// A light view of one attribute; see `LivingTrees` for how long it may be used.
package struct Attribute: Sendable {
  private let reference: TreeReference
  package let index: Int

  init(tree: SyntaxTree, index: Int) {
    reference = TreeReference(tree)
    self.index = index
  }

  init(in reference: TreeReference, index: Int) {
    self.reference = reference
    self.index = index
  }

  /// The tree, counted; `read` is for what needs it for a moment only.
  package var tree: SyntaxTree { reference.object }

  @inline(__always)
  func read<Result>(_ body: (SyntaxTree) -> Result) -> Result { reference.read(body) }

  package var treeID: TreeID { read { $0.id } }

  package var name: Name { read { $0.name(ofAttribute: index) } }

  /// The bytes between the quotes.
  package var valueRange: SourceRange { read { $0.valueRange(ofAttribute: index) } }

  /// The bytes of the name.
  package var nameRange: SourceRange {
    TagLexer.nameRange(in: tree.text.bytes, beforeValueAt: valueRange.start)
  }

  /// From the name to after the closing quote.
  package var range: SourceRange {
    SourceRange(nameRange.start, valueRange.end + 1)
  }

  /// The value as XML means it: references resolved, white space normalised.
  package var value: String {
    withBytes { $0.text }
  }

  /// Whether the decoded value differs from the bytes between the quotes.
  package var needsDecoding: Bool { read { $0.attributes[index].needsDecoding } }
}

/// Elements that stand side by side.
package struct ElementSequence: Sequence, IteratorProtocol, Sendable {
  private let reference: TreeReference
  private var index: Int
  private let end: Int

  init(in reference: TreeReference, first: Int, end: Int) {
    self.reference = reference
    self.index = first
    self.end = end
  }

  /// No elements.
  static func none(in tree: SyntaxTree) -> Self {
    Self(in: TreeReference(tree), first: 0, end: 0)
  }

  package mutating func next() -> Element? { next { _ in true } }

  /// The next one with such a name.
  @inline(__always)
  mutating func next(_ isMeant: (Name) -> Bool) -> Element? {
    while index < end {
      let place = index
      let (name, end) = reference.read { ($0.nodes[place].name, $0.nodes[place].subtreeEnd) }
      index = Int(end)
      if isMeant(name) { return Element(in: reference, index: place) }
    }
    return nil
  }
}

/// Those of the elements side by side that have one name.
package struct NamedElements: Sequence, IteratorProtocol, Sendable {
  private var elements: ElementSequence
  private let name: Name

  init(_ elements: ElementSequence, _ name: Name) {
    self.elements = elements
    self.name = name
  }

  package var first: Element? {
    var rest = self
    return rest.next()
  }

  package var isEmpty: Bool { first == nil }

  package mutating func next() -> Element? {
    elements.next { $0 == name }
  }
}
