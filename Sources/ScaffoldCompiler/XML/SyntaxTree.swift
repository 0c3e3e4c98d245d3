/// The elements of one text, flat: a few contiguous arrays over the kept UTF-8.
///
/// Nodes stand in document order, so the children of a node follow it directly and end where its
/// `subtreeEnd` says. A node costs 24 bytes, an attribute 12; names and values stay in the text.
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

  struct Attribute: Sendable {
    var name: Name
    var valueStart: UInt32
    /// The value's length; the top bit says that the value must be decoded before use.
    var lengthAndFlag: UInt32

    static let needsDecoding: UInt32 = 1 << 31

    var valueRange: SourceRange {
      let length = Int(lengthAndFlag & ~Self.needsDecoding)
      return SourceRange(Int(valueStart), Int(valueStart) + length)
    }
  }

  package let id: TreeID
  package let text: SourceText
  let nodes: [Node]
  let attributes: [Attribute]
  /// Where generated nodes and values come from; nothing for a tree that was read.
  package let provenance: Provenance?
  /// Whether some element says how it adjusts another one.
  let hasAdjustments: Bool

  init(
    id: TreeID, text: SourceText, nodes: [Node], attributes: [Attribute],
    provenance: Provenance? = nil
  ) {
    self.id = id
    self.text = text
    self.nodes = nodes
    self.attributes = attributes
    self.provenance = provenance
    let mode = Name.consolidationMode
    hasAdjustments = attributes.contains { $0.name == mode }
  }

  /// The same tree under another number; it shares everything else.
  package func renumbered(_ id: TreeID) -> SyntaxTree {
    SyntaxTree(
      id: id, text: text, nodes: nodes, attributes: attributes, provenance: provenance)
  }

  /// The elements that stand in no other, in order: one for a file, any number for generated XML.
  package var roots: ElementSequence {
    ElementSequence(tree: self, first: 0, end: nodes.count)
  }

  /// The innermost element around an offset; nothing before and after the root.
  package func innermost(at offset: Int) -> Element? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    // The last one that begins before the offset, or one around it.
    var index = low == 0 ? Node.none : UInt32(low - 1)
    while index != Node.none, Int(nodes[Int(index)].end) <= offset {
      index = nodes[Int(index)].parent
    }
    return index == Node.none ? nil : element(Int(index))
  }

  /// The first element that begins at or after an offset.
  package func first(from offset: Int) -> Element? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count ? element(low) : nil
  }

  package var elementCount: Int { nodes.count }

  /// The element whose start tag begins at this offset; nodes stand in order of place.
  package func element(startingAt offset: Int) -> Element? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && Int(nodes[low].start) == offset ? element(low) : nil
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
