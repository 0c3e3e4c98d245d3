/// A round of an earlier expansion, beside the one of now.
struct RecalledRound: Sendable {
  private let round: ExpansionRound
  private let changes: IndexChanges
  private let changedTrees: Set<TreeID>
  private let configuration: Configuration

  init(
    _ round: ExpansionRound, in stage: ExpansionStage, _ changed: ChangedElements,
    _ configuration: Configuration
  ) {
    self.round = round
    self.configuration = configuration
    changedTrees = changed.trees
    changes = IndexChanges(
      from: stage.index, to: configuration.index, kinds: changed.kinds, keys: changed.keys)
  }

  /// What the same call became.
  ///
  /// - Returns: nothing where another call stood in its place.
  func made(_ work: Expander.Work, at place: Int) -> Expander.Made? {
    guard place < round.calls.count else { return nil }
    let known = round.calls[place]
    return known.call == work.call.id && known.tree == work.tree && known.first == work.first?.id
      && known.scaffolding == ObjectIdentifier(work.scaffolding) ? known.made : nil
  }

  /// Whether the call would become that again.
  func isCurrent(_ made: Expander.Made, _ work: Expander.Work) -> Bool {
    let places = made.diagnostics.flatMap(\.places) + made.expectations.map(\.location)
    return !hasChanged(work.call) && work.first.map(hasChanged) != true
      // What stands where it stood says the same, but perhaps in another place.
      && !places.contains { changedTrees.contains(TreeID($0.file)) }
      && made.reads.map(changes.concern) == false
  }

  /// Whether a call, or one that made it, stands in a tree that is not what it was.
  private func hasChanged(_ call: Element) -> Bool {
    var current: Element? = call
    while let element = current {
      if changedTrees.contains(element.treeID) { return true }
      current = element.tree.provenance.flatMap { configuration.element($0.call) }
    }
    return false
  }
}

extension Expander {
  /// What a call becomes, or became before if it would become that again.
  ///
  /// - Parameters:
  ///   - round: that of the earlier expansion, if there was one.
  ///   - notes: whether what is read for it is noted.
  func recalling(
    _ work: Work, at place: Int, _ round: RecalledRound?, notes: Bool, _ make: () -> Made
  ) -> Made {
    guard notes else { return make() }
    let known = round?.made(work, at: place)
    if let round, let known, round.isCurrent(known, work) { return known }
    var (made, reads) = ReadLog.noting {
      // It is asked for all calls of a round at once.
      ReadLog.current?.note(fact: ObjectIdentifier(NameableThings.self))
      return make()
    }
    made.reads = reads
    if let tree = known?.tree, made.tree?.isSame(as: tree) == true { made.tree = tree }
    return made
  }
}
