/// One round of an expansion, as it is remembered.
struct ExpansionRound: Sendable {
  struct Call: Sendable {
    let call: NodeID
    let scaffolding: ObjectIdentifier
    let tree: TreeID
    let first: NodeID?
    let made: Expander.Made?

    init(_ work: Expander.Work, _ made: Expander.Made?) {
      call = work.call.id
      scaffolding = ObjectIdentifier(work.scaffolding)
      tree = work.tree
      first = work.first?.id
      self.made = made
    }
  }

  /// What the calls were expanded with.
  let index: DefinitionIndex
  let isIncomplete: Bool
  let calls: [Call]
  /// Everything that was generated until its end.
  let generated: [SyntaxTree]
  /// What the expansion had taken out of its place until then.
  let excluded: Set<NodeID>
}

/// An expansion, as it is remembered.
struct ExpansionRecord: Sendable {
  let files: [ParsedFile]
  let external: ExternalNames
  let rounds: [ExpansionRound]
}

/// What an expansion knows of an earlier one over nearly the same files, and what it leaves to the next.
struct ExpansionRecall {
  /// Nothing where nothing of it fits.
  private var former: ExpansionRecord?
  private var changed = ChangedElements()
  private let files: [ParsedFile]
  private let external: ExternalNames
  private var rounds: [ExpansionRound] = []

  init(_ former: ExpansionRecord?, for files: [ParsedFile], external: ExternalNames) {
    self.files = files
    self.external = external
    // Numbers of files stand in everything that is remembered.
    guard let former, former.external == external,
      former.files.elementsEqual(files, by: { $0.path == $1.path })
    else { return }
    self.former = former
    for (old, new) in zip(former.files, files) where old.tree !== new.tree {
      changed.replace(old.tree, by: new.tree)
    }
  }

  var record: ExpansionRecord {
    ExpansionRecord(files: files, external: external, rounds: rounds)
  }

  /// The round of the earlier expansion that stands in the place of the next one.
  private var formerRound: ExpansionRound? {
    former.flatMap { rounds.count < $0.rounds.count ? $0.rounds[rounds.count] : nil }
  }

  /// What is known of the round that is about to begin.
  func nextRound(in configuration: Configuration, isIncomplete: Bool) -> RecalledRound? {
    guard let round = formerRound, round.isIncomplete == isIncomplete else { return nil }
    return RecalledRound(round, changed, configuration)
  }

  /// Gives trees that say what they said in the earlier expansion their former identity, so that nothing
  /// that was made from them counts as changed.
  func keep(_ trees: inout [SyntaxTree]) {
    guard let round = formerRound else { return }
    for (place, known) in zip(trees.indices, round.generated)
    where trees[place] !== known && trees[place].isSame(as: known) {
      trees[place] = known
    }
  }

  /// Remembers a round that has ended.
  ///
  /// - Parameter configuration: that of its end.
  mutating func finish(_ round: ExpansionRound, _ configuration: Configuration) {
    defer { rounds.append(round) }
    guard let known = formerRound else { return }
    guard known.generated.count == round.generated.count else {
      // From here on trees have other numbers.
      former = nil
      return
    }
    for (old, new) in zip(known.generated, round.generated) where old !== new {
      changed.replace(old, by: new)
    }
    for node in known.excluded.symmetricDifference(round.excluded)
    where !changed.trees.contains(node.tree) {
      if let element = configuration.element(node)?.topLevel { changed.insert(element) }
    }
  }
}

/// A round of an earlier expansion, beside the one of now.
struct RecalledRound: Sendable {
  private let round: ExpansionRound
  private let changes: IndexChanges
  private let changedTrees: Set<TreeID>
  private let configuration: Configuration

  fileprivate init(
    _ round: ExpansionRound, _ changed: ChangedElements, _ configuration: Configuration
  ) {
    self.round = round
    self.configuration = configuration
    changedTrees = changed.trees
    changes = IndexChanges(
      from: round.index, to: configuration.index, kinds: changed.kinds, keys: changed.keys)
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
      && !changes.concern(made.reads)
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

extension SyntaxTree {
  /// Whether a generated tree has the same number, the same text and the same origins as another one.
  fileprivate func isSame(as other: SyntaxTree) -> Bool {
    guard let mine = provenance, let its = other.provenance else { return false }
    return id == other.id && mine.call == its.call && mine.parts == its.parts
      && mine.nodeOrigins == its.nodeOrigins && mine.attributeOrigins == its.attributeOrigins
      && mine.origins == its.origins && text.bytes == other.text.bytes
  }
}

extension Diagnostic {
  /// Every place that it names.
  var places: [SourceLocation] {
    [location] + notes.compactMap(\.location) + expansion.map(\.invocation)
      + fixes.flatMap { $0.edits.map(\.location) }
  }
}
