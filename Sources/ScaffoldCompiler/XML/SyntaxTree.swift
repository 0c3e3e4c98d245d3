/// The elements of one text, flat: a few contiguous arrays over the kept UTF-8.
///
/// Nodes stand in document order, so the children of a node follow it directly and end where its
/// `subtreeEnd` says. A node costs 24 bytes, an attribute 8; names and values stay in the text.
/// Source files and generated XML are trees of this one type.
package final class SyntaxTree: Sendable {
  struct Node: Sendable {
    var name: Name
    /// The parent's index, or `Node.none`.
    var parent: UInt32
    /// The index after the last descendant.
    var subtreeEnd: UInt32
    /// Where `<` of the start tag stands.
    var start: UInt32
    /// After the `>` that ends the element.
    var end: UInt32
    var firstAttribute: UInt32

    static let none = UInt32.max
  }

  package let id: TreeID
  package let text: SourceText
  let nodes: [Node]
  let attributes: [Attribute]
  /// Where generated nodes and values come from; nothing for a tree that was read.
  package let provenance: Provenance?
  /// Whether some element says how it adjusts another one.
  let hasAdjustments: Bool
  /// Whether something other than white space and comments may stand between the tags.
  let mayHaveText: Bool
  /// Whether some comment may be a `Directive`.
  let mayHaveDirectives: Bool

  init(
    id: TreeID, text: SourceText, nodes: [Node], attributes: [Attribute],
    provenance: Provenance? = nil, mayHaveText: Bool = true, mayHaveDirectives: Bool = true,
    heldBy living: LivingTrees = .shared
  ) {
    self.mayHaveText = mayHaveText
    self.mayHaveDirectives = mayHaveDirectives
    self.id = id
    self.text = text
    self.nodes = nodes
    self.attributes = attributes
    self.provenance = provenance
    hasAdjustments = Self.contains(.consolidationMode, in: attributes, of: text)
    living.hold(self)
  }

  /// The same tree under another number; it shares everything else.
  package func renumbered(_ id: TreeID) -> SyntaxTree {
    SyntaxTree(
      id: id, text: text, nodes: nodes, attributes: attributes, provenance: provenance,
      mayHaveText: mayHaveText, mayHaveDirectives: mayHaveDirectives)
  }

  /// The elements that stand in no other, in order: one for a file, any number for generated XML.
  package var roots: ElementSequence {
    ElementSequence(in: TreeReference(self), first: 0, end: nodes.count)
  }

  /// The innermost element around an offset; nothing before and after the root.
  package func innermost(at offset: Int) -> Element? {
    // The last one that begins before the offset, or one around it.
    let next = firstNode(from: offset + 1)
    var index = next == 0 ? Node.none : UInt32(next - 1)
    while index != Node.none, Int(nodes[Int(index)].end) <= offset {
      index = nodes[Int(index)].parent
    }
    return index == Node.none ? nil : element(Int(index))
  }

  /// The first element that begins at or after an offset.
  package func first(from offset: Int) -> Element? {
    let index = firstNode(from: offset)
    return index < nodes.count ? element(index) : nil
  }

  package var elementCount: Int { nodes.count }

  /// The element whose start tag begins at this offset.
  package func element(startingAt offset: Int) -> Element? {
    first(from: offset).flatMap { $0.range.start == offset ? $0 : nil }
  }

  /// The index of the first node that begins at or after an offset; nodes stand in order of place.
  private func firstNode(from offset: Int) -> Int {
    nodes.indices.partitionPoint { Int(nodes[$0].start) < offset }
  }

  /// The element with this index.
  package func element(_ index: Int) -> Element {
    Element(tree: self, index: index)
  }
}

extension Array {
  /// The same elements without room for more; arrays that stay are made this way.
  func exactCopy() -> [Element] {
    unsafe withUnsafeBufferPointer { unsafe Array($0) }
  }
}

/// The number of a tree: files first, in order, then generated trees, in order.
package struct TreeID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package init(_ file: FileID) {
    self.index = file.index
  }

  package static func < (left: TreeID, right: TreeID) -> Bool {
    left.index < right.index
  }
}

/// One element of one tree, as a small value that needs no tree to be kept.
package struct NodeID: Hashable, Sendable, Comparable {
  package let tree: TreeID
  package let index: Int

  package init(tree: TreeID, index: Int) {
    self.tree = tree
    self.index = index
  }

  package static func < (left: NodeID, right: NodeID) -> Bool {
    (left.tree, left.index) < (right.tree, right.index)
  }
}
