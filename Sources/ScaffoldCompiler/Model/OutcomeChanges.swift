/// How the outcome of an expansion differs from that of the one before.
struct OutcomeChanges: Sendable {
  let former: DefinitionIndex
  let current: DefinitionIndex
  private let changes: IndexChanges
  private let trees: Set<TreeID>

  init(from former: DefinitionIndex, to current: DefinitionIndex, _ changed: ChangedElements) {
    self.former = former
    self.current = current
    trees = changed.trees
    changes = IndexChanges(from: former, to: current, kinds: changed.kinds, keys: changed.keys)
  }

  /// Whether something that was read of the former index may be otherwise in the current one.
  func concern(_ reads: Reads) -> Bool { changes.concern(reads) }

  /// Whether a finding names a place in a tree in which something has changed: what stands there may say the
  /// same, but in another place.
  func concern(_ finding: Diagnostic) -> Bool {
    finding.places.contains { trees.contains(TreeID($0.file)) }
  }
}
