/// What each check has found in an earlier run, and what it has read for that.
struct CheckRecord: Sendable {
  struct Entry: Sendable {
    let findings: [Diagnostic]
    let reads: Reads
  }

  /// What else than the index they were made from.
  fileprivate let surroundings: CheckSurroundings
  fileprivate let index: DefinitionIndex
  fileprivate let entries: [ObjectIdentifier: Entry]

  init(_ context: ValidationContext, _ entries: [ObjectIdentifier: Entry]) {
    surroundings = CheckSurroundings(context)
    index = context.index
    self.entries = entries
  }
}

/// What a check may see besides the index and besides settings of agents.
private struct CheckSurroundings: Equatable, Sendable {
  private let isWhole: Bool
  private let external: ExternalNames
  private let jobClients: Set<String>

  init(_ context: ValidationContext) {
    isWhole = context.isWhole
    external = context.external
    jobClients = context.jobClients
  }
}

/// How the outcome of an expansion differs from that of the one before.
struct OutcomeChanges: Sendable {
  fileprivate let former: DefinitionIndex
  fileprivate let current: DefinitionIndex
  fileprivate let changes: IndexChanges
  fileprivate let trees: Set<TreeID>

  init(from former: DefinitionIndex, to current: DefinitionIndex, _ changed: ChangedElements) {
    self.former = former
    self.current = current
    trees = changed.trees
    changes = IndexChanges(from: former, to: current, kinds: changed.kinds, keys: changed.keys)
  }
}

extension ValidationContext {
  /// What a check finds, or has found before if it would find that again.
  ///
  /// - Parameter known: that of an earlier run.
  func findings(
    of check: any Check.Type, _ known: CheckRecord?, _ changes: OutcomeChanges?
  ) -> CheckRecord.Entry {
    if let entry = known?.entries[ObjectIdentifier(check)], let changes,
      !changes.changes.concern(entry.reads),
      // What stands where it stood says the same, but perhaps in another place.
      !entry.findings.contains(where: { finding in
        finding.places.contains { changes.trees.contains(TreeID($0.file)) }
      })
    {
      return entry
    }
    let (findings, reads) = ReadLog.noting(isCoarse: true) { check.findings(in: self) }
    return CheckRecord.Entry(findings: findings, reads: reads)
  }

  /// What is known of an earlier run, and how this one differs; nothing where that cannot be said.
  func knownChecks(_ memory: CompilerMemory) -> (CheckRecord, OutcomeChanges)? {
    guard let record = memory.lastChecks, let changes = memory.lastChanges,
      record.index === changes.former, index === changes.current,
      record.surroundings == CheckSurroundings(self)
    else { return nil }
    return (record, changes)
  }
}
