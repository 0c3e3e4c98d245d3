/// What each check has found in an earlier run, and what it has read for that.
struct CheckRecord: Sendable {
  struct Entry: Sendable {
    let findings: [Diagnostic]
    let reads: Reads
  }

  let basis: CheckBasis
  let entries: [ObjectIdentifier: Entry]
}

/// What the findings of a run were made from.
struct CheckBasis: Sendable {
  fileprivate let index: DefinitionIndex
  /// What else than the index.
  fileprivate let surroundings: CheckSurroundings

  init(_ context: ValidationContext) {
    index = context.index
    surroundings = CheckSurroundings(context)
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

extension ValidationContext {
  /// What a check finds, or has found before if it would find that again.
  ///
  /// - Parameters:
  ///   - known: what it has found before.
  ///   - changes: since then.
  func findings(
    of check: any Check.Type, _ known: CheckRecord.Entry?, _ changes: OutcomeChanges?
  ) -> CheckRecord.Entry {
    if let known, let changes, !changes.concern(known.reads),
      !known.findings.contains(where: changes.concern)
    {
      return known
    }
    let (findings, reads) = ReadLog.noting(isCoarse: true) { check.findings(in: self) }
    return CheckRecord.Entry(findings: findings, reads: reads)
  }

  /// How this run differs from an earlier one.
  ///
  /// - Returns: nothing where that cannot be said.
  func changes(since former: CheckBasis?) -> OutcomeChanges? {
    guard let former, let changes = memory?.expansion.lastChanges, former.index === changes.former,
      index === changes.current, former.surroundings == CheckBasis(self).surroundings
    else { return nil }
    return changes
  }
}
