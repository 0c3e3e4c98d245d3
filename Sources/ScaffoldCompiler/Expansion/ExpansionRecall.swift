/// What an expansion has come to between two rounds.
struct ExpansionStage: Sendable {
  let index: DefinitionIndex
  /// Everything that was generated until then.
  let generated: [SyntaxTree]
  /// What was taken out of its place until then.
  let excluded: Set<NodeID>
}

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

  let isIncomplete: Bool
  let calls: [Call]
  /// What was made in it and before, where anything had an identity, before it was held against each other.
  fileprivate(set) var made: (trees: [SyntaxTree], identities: GeneratedIdentities)?
}

/// An expansion, as it is remembered.
struct ExpansionRecord: Sendable {
  let files: [ParsedFile]
  let external: ExternalNames
  fileprivate(set) var rounds: [ExpansionRound] = []
  /// One before each round, and one behind the last.
  fileprivate(set) var stages: [ExpansionStage] = []
}

/// What an expansion knows of an earlier one over nearly the same files, and what it leaves to the next.
struct ExpansionRecall {
  /// Nothing where nothing of it fits.
  private var former: ExpansionRecord?
  private var record: ExpansionRecord
  private var changed = ChangedElements()
  /// Those of the round that goes on.
  private var made: (trees: [SyntaxTree], identities: GeneratedIdentities)?
  private let files: [DefinitionIndex.Replacement]

  init(_ former: ExpansionRecord?, for files: [ParsedFile], external: ExternalNames) {
    record = ExpansionRecord(files: files, external: external)
    // Numbers of files stand in everything that is remembered.
    guard let former, former.external == external, former.files.count == files.count,
      files.indices.allSatisfy({ former.files[$0].path == files[$0].path })
    else {
      self.files = []
      return
    }
    self.former = former
    self.files = files.indices.compactMap { place in
      let (old, new) = (former.files[place].tree, files[place].tree)
      return old === new
        ? nil
        : DefinitionIndex.Replacement(id: TreeID(files[place].id), former: old, current: new)
    }
  }

  /// What the earlier expansion had come to where this one is about to be.
  private var formerStage: ExpansionStage? {
    former.flatMap {
      record.stages.count < $0.stages.count ? $0.stages[record.stages.count] : nil
    }
  }

  /// What is known of the round that is about to begin.
  func nextRound(in configuration: Configuration, isIncomplete: Bool) -> RecalledRound? {
    let place = record.rounds.count
    guard let former, place < former.rounds.count,
      former.rounds[place].isIncomplete == isIncomplete
    else { return nil }
    return RecalledRound(
      former.rounds[place], in: former.stages[place], changed, configuration)
  }

  /// Leaves to the next expansion what it has to know.
  ///
  /// - Parameter isWhole: whether the expansion has come to its end.
  func leave(to memory: ExpansionMemory, isWhole: Bool) {
    memory.last = isWhole ? record : nil
    memory.lastChanges = nil
    guard isWhole, let former, former.stages.count == record.stages.count,
      let before = former.stages.last, let now = record.stages.last
    else { return }
    memory.lastChanges = OutcomeChanges(from: before.index, to: now.index, changed)
  }

  /// What has an identity among everything that was made until now.
  mutating func identities(of trees: [SyntaxTree], _ workers: Workers) -> GeneratedIdentities {
    let place = record.rounds.count
    let known = former.flatMap { place < $0.rounds.count ? $0.rounds[place].made : nil }
    let identities =
      known.flatMap { GeneratedIdentities($0.identities, from: $0.trees, to: trees) }
      ?? GeneratedIdentities(trees, workers: workers)
    made = (trees, identities)
    return identities
  }

  /// Notes what a round has made of its calls.
  mutating func finish(_ round: ExpansionRound) {
    var round = round
    round.made = made
    made = nil
    record.rounds.append(round)
  }

  // MARK: Stages

  /// The configuration of the next stage, which the recall remembers.
  ///
  /// - Parameter generated: those that say what they said in the earlier expansion get their former
  ///   identity, so that nothing that was made from them counts as changed.
  mutating func configuration(
    of files: [ParsedFile], _ generated: [SyntaxTree], excluding excluded: Set<NodeID>,
    _ workers: Workers, otherwise make: ([SyntaxTree]) -> Configuration
  ) -> Configuration {
    guard let stage = formerStage, stage.generated.count == generated.count else {
      // From here on trees have other numbers.
      former = nil
      return remember(make(generated), generated, excluded)
    }
    let hasSameCaller = { [former] (known: SyntaxTree, made: SyntaxTree) in
      Self.callName(known, former?.files, stage.generated)
        == Self.callName(made, files, generated)
    }
    let generated = zip(stage.generated, generated).map { known, made in
      made !== known && made.isSame(as: known) && hasSameCaller(known, made) ? known : made
    }
    var replaced = self.files
    if record.stages.isEmpty {
      for file in replaced { changed.replace(file.former, by: file.current) }
    }
    for (old, new) in zip(stage.generated, generated) where old !== new {
      replaced.append(DefinitionIndex.Replacement(id: new.id, former: old, current: new))
      changed.replace(old, by: new, keeping: hasSameCaller(old, new))
    }
    let moved = stage.excluded.symmetricDifference(excluded)
    for id in Set(moved.map(\.tree)) where !replaced.contains(where: { $0.id == id }) {
      let tree = files[id.index].tree
      replaced.append(DefinitionIndex.Replacement(id: id, former: tree, current: tree))
    }
    for node in moved {
      for tree in [former?.files[node.tree.index].tree, files[node.tree.index].tree] {
        guard let tree, node.index < tree.elementCount else { continue }
        changed.insert(tree.element(node.index).topLevel)
      }
    }
    replaced.sort { $0.id < $1.id }
    let index = DefinitionIndex(
      stage.index, replacing: replaced, changed: changed.kinds,
      excluding: (stage.excluded, excluded), workers)
    return remember(Configuration(files, generated, excluded, index), generated, excluded)
  }

  /// What the call that made a tree is called: some findings depend on it.
  private static func callName(
    _ made: SyntaxTree, _ files: [ParsedFile]?, _ generated: [SyntaxTree]
  ) -> Name? {
    guard let files, let call = made.provenance?.call else { return nil }
    let place = call.tree.index
    let tree = place < files.count ? files[place].tree : generated[place - files.count]
    guard let tree, call.index < tree.elementCount else { return nil }
    return tree.element(call.index).name
  }

  private mutating func remember(
    _ configuration: Configuration, _ generated: [SyntaxTree], _ excluded: Set<NodeID>
  ) -> Configuration {
    record.stages.append(
      ExpansionStage(index: configuration.index, generated: generated, excluded: excluded))
    return configuration
  }
}

extension SyntaxTree {
  /// Whether a generated tree has the same number, the same text and the same origins as another one.
  func isSame(as other: SyntaxTree) -> Bool {
    guard let mine = provenance, let its = other.provenance else { return false }
    return id == other.id && mine.call == its.call && mine.parts == its.parts
      && mine.nodeOrigins == its.nodeOrigins && mine.attributeOrigins == its.attributeOrigins
      && mine.origins == its.origins && text.bytes == other.text.bytes
  }
}
