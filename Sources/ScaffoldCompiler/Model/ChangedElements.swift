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
  ///   - mayKeep: whether what says the same may be the same; of what calls of other names have made nothing is.
  mutating func replace(
    _ former: SyntaxTree?, by current: SyntaxTree?, keeping mayKeep: Bool = true
  ) {
    for tree in [former, current].compactMap(\.self) { trees.insert(tree.id) }
    let (old, new) = (former?.indexedElements ?? [], current?.indexedElements ?? [])
    let mayKeep = mayKeep && former.map { current?.hasSurroundings(like: $0) == true } ?? false
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

  /// Whether the same text means the same in both: of files, what stands in front of the first element under the
  /// root is the same; of generated trees, one call has made both.
  fileprivate func hasSurroundings(like other: SyntaxTree) -> Bool {
    guard provenance?.call == other.provenance?.call else { return false }
    if provenance != nil { return true }
    guard !nodes.isEmpty, !other.nodes.isEmpty else { return false }
    let (mine, its) = (element(0), other.element(0))
    return mine.attributes.elementsEqual(its.attributes) {
      $0.name == $1.name && $0.hasSameValue(as: $1)
    }
  }
}

extension Element {
  /// Whether everything in it says what it said, comes from where it came from, and has the numbers that it had.
  fileprivate func isWhatWas(_ other: Element) -> Bool {
    index == other.index
      && tree.nodes[index].firstAttribute == other.tree.nodes[other.index].firstAttribute
      && hasSameText(as: other) && hasSameOrigins(as: other)
  }

  /// The same of an element with the same text and the same numbers.
  private func hasSameOrigins(as other: Element) -> Bool {
    guard let mine = tree.provenance, let its = other.tree.provenance else { return true }
    let nodes = index..<Int(tree.nodes[index].subtreeEnd)
    let first = tree.attributeIndices(ofNode: index).lowerBound
    let end = tree.attributeIndices(ofNode: nodes.upperBound - 1).upperBound
    return mine.parts.contains(index) == its.parts.contains(index)
      && nodes.allSatisfy { mine.origin(ofNode: $0) == its.origin(ofNode: $0) }
      && (first..<end).allSatisfy { mine.origin(ofAttribute: $0) == its.origin(ofAttribute: $0) }
  }
}
