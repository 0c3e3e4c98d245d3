/// The elements of a configuration that are not what they were in an earlier run.
struct ChangedElements {
  private var names = NameNumbers()
  /// What finds them, and what found them, as `Reads.key`.
  private(set) var keys = ChangedKeys()
  /// The trees in which something stands elsewhere, or is not what it was.
  private(set) var trees: Set<TreeID> = []

  var kinds: [Name] { names.names }

  /// - Parameters:
  ///   - former: nothing for a file that could not be read, as `current`.
  ///   - current: what stands in its place.
  mutating func replace(_ former: SyntaxTree?, by current: SyntaxTree?) {
    for tree in [former, current].compactMap(\.self) { trees.insert(tree.id) }
    let (old, new) = (former?.indexedElements ?? [], current?.indexedElements ?? [])
    let mayKeep = former.map { current?.hasRoot(like: $0) == true } ?? false
    for place in 0..<max(old.count, new.count) {
      let before = place < old.count ? old[place] : nil
      let now = place < new.count ? new[place] : nil
      if mayKeep, let before, let now, now.isWhatWas(before) { continue }
      if let before { insert(before) }
      if let now { insert(now) }
    }
  }

  /// - Parameter element: as indexes hold them.
  mutating func insert(_ element: Element) {
    _ = names.insert(element.name)
    for attribute in element.attributes {
      attribute.withBytes { keys.insert(Reads.key(element.name, attribute.name, $0)) }
    }
  }
}

extension SyntaxTree {
  /// The elements that an index holds, in order, before any is taken out of its place.
  fileprivate var indexedElements: [Element] {
    provenance == nil ? roots.flatMap { Array($0.children) } : Array(roots)
  }

  /// Whether both are of files, and what stands in front of the first element under the root is the same:
  /// the same text then means the same.
  fileprivate func hasRoot(like other: SyntaxTree) -> Bool {
    guard provenance == nil, other.provenance == nil, !nodes.isEmpty, !other.nodes.isEmpty else {
      return false
    }
    let (mine, its) = (element(0), other.element(0))
    return mine.attributes.elementsEqual(its.attributes) {
      $0.name == $1.name && $0.hasSameValue(as: $1)
    }
  }
}

extension Element {
  /// Whether everything in it says what it said, and has the numbers that it had.
  fileprivate func isWhatWas(_ other: Element) -> Bool {
    index == other.index
      && tree.nodes[index].firstAttribute == other.tree.nodes[other.index].firstAttribute
      && hasSameText(as: other)
  }
}
