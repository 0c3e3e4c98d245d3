internal import Synchronization

/// How an index differs from the one that stood in its place in an earlier run.
final class IndexChanges: Sendable {
  private let former: DefinitionIndex
  private let current: DefinitionIndex
  /// The kinds with elements that are not what they were.
  private let kinds: NameSet
  /// What finds these elements, and what found them.
  private let keys: ChangedKeys
  private let hasOtherKinds: Bool
  private let facts = Mutex<[ObjectIdentifier: Bool]>([:])

  init(
    from former: DefinitionIndex, to current: DefinitionIndex, kinds: [Name], keys: ChangedKeys
  ) {
    self.former = former
    self.current = current
    self.kinds = NameSet(kinds)
    self.keys = keys
    hasOtherKinds = !former.kinds.elementsEqual(current.kinds)
  }

  /// Whether something that was read of the former index may be otherwise in the current one.
  func concern(_ reads: Reads) -> Bool {
    reads.kinds.contains(where: kinds.contains) || reads.keys.contains(where: keys.contains)
      || reads.hasListedKinds && hasOtherKinds || !reads.facts.allSatisfy(isSame)
  }

  private func isSame(_ fact: ObjectIdentifier) -> Bool {
    if let known = facts.withLock({ $0[fact] }) { return known }
    let isSame =
      former.reads(ofFact: fact).map { !concern($0.reads) || $0.isSame(former, current) } ?? false
    facts.withLock { $0[fact] = isSame }
    return isSame
  }
}
