/// Turns generated elements into a tree: their text and its nodes at once.
///
/// In the text every tag stands on a line of its own, behind one tab for each level; a value never
/// holds a raw tab, so emission can put any indentation in place of these tabs.
///
/// One writer serves call after call, so that its arrays grow only once. What a very large tree needed
/// it gives back.
package struct TreeWriter {
  private var draft = Draft()

  /// Beyond so many bytes of text a tree is very large.
  private static let usualSize = 1 << 20

  package init() {}

  /// - Parameters:
  ///   - call: the element in whose place the tree stands.
  ///   - id: the number that the tree will have.
  package mutating func write(
    _ elements: [GeneratedElement], call: Element, id: TreeID
  ) -> SyntaxTree {
    draft.start(prefix: call.prefix)
    var parts: Set<Int> = []
    for element in elements {
      if element.isPart { parts.insert(draft.nodes.count) }
      draft.append(element, depth: 0, parent: SyntaxTree.Node.none)
    }
    defer { if draft.text.count > Self.usualSize { draft = Draft() } }
    return SyntaxTree(
      id: id, text: SourceText(bytes: draft.text.bytes), nodes: draft.nodes.exactCopy(),
      attributes: draft.attributes.exactCopy(),
      provenance: Provenance(
        call: call.id, parts: parts, origins: draft.origins.exactCopy(),
        nodeOrigins: draft.nodeOrigins.exactCopy(),
        attributeOrigins: draft.attributeOrigins.exactCopy()))
  }
}

private struct Draft {
  private var prefix = ""
  var text = TextBuffer(capacity: 4096)
  var nodes: [SyntaxTree.Node] = []
  var attributes: [SyntaxTree.Attribute] = []
  var origins: [Origin] = []
  var nodeOrigins: [UInt32] = []
  var attributeOrigins: [UInt32] = []
  /// The numbers of origins that were asked for lately, each at a place that the origin decides.
  private var recent = [UInt32](repeating: 0, count: recentCount)
  private var names = NameCache()

  private static let recentCount = 256

  mutating func start(prefix: String) {
    self.prefix = prefix
    text.removeAll()
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    nodeOrigins.removeAll(keepingCapacity: true)
    attributeOrigins.removeAll(keepingCapacity: true)
  }

  mutating func append(_ element: GeneratedElement, depth: Int, parent: UInt32) {
    // Nobody keeps what goes beyond the limit, and offsets have 32 bits.
    guard text.count <= ExpansionBudget.maximum else { return }
    indent(depth)
    let index = nodes.count
    nodes.append(
      SyntaxTree.Node(
        name: names.name(of: element.name), parent: parent, subtreeEnd: 0,
        start: UInt32(text.count), end: 0, firstAttribute: UInt32(attributes.count)))
    nodeOrigins.append(number(of: element.origin))
    text.write(UInt8(ascii: "<"))
    writeName(of: element)
    // Through spans nothing is retained on the way.
    let attributes = element.attributes.span
    for place in attributes.indices { append(attributes[place]) }
    if element.children.isEmpty {
      text.write(" />\n")
    } else {
      text.write(">\n")
      let children = element.children.span
      for place in children.indices {
        append(children[place], depth: depth + 1, parent: UInt32(index))
      }
      indent(depth)
      text.write("</")
      writeName(of: element)
      text.write(">\n")
    }
    // In front of the end of the line.
    nodes[index].end = UInt32(text.count - 1)
    nodes[index].subtreeEnd = UInt32(nodes.count)
  }

  /// Borrowed, so that neither name nor value is retained.
  private mutating func append(_ attribute: borrowing GeneratedElement.Attribute) {
    let isEscaped = AttributeValue.needsEscape(attribute.value.utf8.span)
    let value =
      isEscaped
      ? text.write(attribute: attribute.name, AttributeValue.escaped(attribute.value))
      : text.write(attribute: attribute.name, attribute.value)
    attributes.append(
      SyntaxTree.Attribute(
        name: names.name(of: attribute.name), value: value, needsDecoding: isEscaped))
    attributeOrigins.append(number(of: attribute.origin))
  }

  /// A tree has few origins, so each gets a number that it keeps for as long as no other one comes to
  /// its place; one that comes back after that gets a second number, which does no harm.
  private mutating func number(of origin: Origin) -> UInt32 {
    let place = origin.quickHash & (Self.recentCount - 1)
    let known = Int(recent[place])
    if known < origins.count, origins[known] == origin { return recent[place] }
    recent[place] = UInt32(origins.count)
    origins.append(origin)
    return recent[place]
  }

  private mutating func indent(_ depth: Int) { text.write(UInt8(ascii: "\t"), times: depth) }

  private mutating func writeName(of element: GeneratedElement) {
    if !prefix.isEmpty { text.write(prefix) }
    text.write(element.name)
  }
}
