/// Turns what scaffoldings make into trees: their text and its nodes at once.
///
/// One writer serves call after call, so that its arrays grow only once. What a very large tree needed
/// it gives back.
package struct TreeWriter: ~Copyable {
  private var draft: TreeDraft
  private let limit: Int
  private var largePages = LargePages()

  /// Beyond so many bytes of text a tree is very large.
  private static let usualSize = 1 << 20

  package init() {
    self.init(limit: ExpansionBudget.maximum)
  }

  /// - Parameter limit: how much one tree has at most, in bytes, but for its last element.
  init(limit: Int) {
    self.limit = limit
    draft = TreeDraft(limit: limit)
  }

  /// The tree of elements that are there as values.
  ///
  /// - Parameters:
  ///   - call: the element in whose place the tree stands.
  ///   - id: the number that the tree will have.
  package mutating func write(
    _ elements: [GeneratedElement], call: Element, id: TreeID
  ) -> SyntaxTree {
    draft.start(prefix: call.prefix)
    draft.append(elements)
    return finish(call: call, id: id)
  }

  /// The tree of what is written to it.
  ///
  /// - Parameter content: says whether there is a tree.
  mutating func write(
    call: Element, id: TreeID, _ content: (inout TreeDraft) -> Bool
  ) -> SyntaxTree? {
    draft.start(prefix: call.prefix)
    guard content(&draft) else { return nil }
    return finish(call: call, id: id)
  }

  private mutating func finish(call: Element, id: TreeID) -> SyntaxTree {
    defer { if draft.size > Self.usualSize { draft = TreeDraft(limit: limit) } }
    let tree = draft.tree(call: call.id, id: id)
    largePages.add(tree.text.bytes)
    return tree
  }
}
