/// Whole elements of a generated tree, as they were written one behind the other. What it says of places
/// counts from its own beginning.
struct TreePart: Sendable {
  let text: [UInt8]
  let nodes: [SyntaxTree.Node]
  let attributes: [SyntaxTree.Attribute]
  /// The roots that only add to an element of the same name and Identifier.
  let parts: Set<Int>
  let origins: [Origin]
  let nodeOrigins: PackedNumbers
  let attributeOrigins: PackedNumbers

  func tree(call: NodeID, id: TreeID) -> SyntaxTree {
    SyntaxTree(
      id: id, text: SourceText(bytes: text), nodes: nodes, attributes: attributes,
      provenance: Provenance(
        call: call, parts: parts, origins: origins, nodeOrigins: nodeOrigins,
        attributeOrigins: attributeOrigins))
  }
}

extension TreePart {
  /// What stands in front of a part.
  private struct Start {
    var text: UInt32 = 0
    var nodes: UInt32 = 0
    var attributes: UInt32 = 0
    var origins: UInt32 = 0
  }

  /// One behind the other.
  init(joining pieces: [TreePart]) {
    var starts: [Start] = []
    var next = Start()
    for piece in pieces {
      starts.append(next)
      next.text += UInt32(piece.text.count)
      next.nodes += UInt32(piece.nodes.count)
      next.attributes += UInt32(piece.attributes.count)
      next.origins += UInt32(piece.origins.count)
    }
    text = LargePages.array(joining: pieces.map(\.text))
    nodes = LargePages.array(joining: pieces.map(\.nodes)) { piece, nodes in
      for place in nodes.indices { Self.move(&nodes[place], by: starts[piece]) }
    }
    attributes = LargePages.array(joining: pieces.map(\.attributes)) { piece, attributes in
      for place in attributes.indices { attributes[place].move(by: starts[piece].text) }
    }
    parts = zip(pieces, starts).reduce(into: []) { all, piece in
      for root in piece.0.parts { all.insert(root + Int(piece.1.nodes)) }
    }
    origins = LargePages.array(joining: pieces.map(\.origins))
    let additions = starts.map(\.origins)
    nodeOrigins = PackedNumbers(
      joining: pieces.map(\.nodeOrigins), adding: additions, below: origins.count)
    attributeOrigins = PackedNumbers(
      joining: pieces.map(\.attributeOrigins), adding: additions, below: origins.count)
  }

  private static func move(_ node: inout SyntaxTree.Node, by start: Start) {
    if node.parent != SyntaxTree.Node.none { node.parent += start.nodes }
    node.subtreeEnd += start.nodes
    node.start += start.text
    node.end += start.text
    node.firstAttribute += start.attributes
  }
}
