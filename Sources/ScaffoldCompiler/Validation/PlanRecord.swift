/// The jobs in which nothing was wrong the last time, and what was read to know that.
struct PlanRecord: Sendable {
  private let basis: CheckBasis
  /// Holds the plans by which they are known.
  private let plans: JobPlans
  private let right: [ObjectIdentifier: Reads]

  /// What some look at each job finds. Jobs in which nothing was wrong are passed over, as far as nothing has
  /// changed that was read for that.
  static func findings(
    in context: ValidationContext, _ memory: ValidationMemory,
    _ look: @Sendable (JobPlan) -> [Diagnostic]
  ) -> [Diagnostic] {
    let plans = context.plans
    let record = memory.lastPlans
    let changes = context.changes(since: record?.basis)
    let results = context.workers.map(plans.all, state: {}) {
      _, _, plan -> (findings: [Diagnostic], reads: Reads?) in
      if let changes, let reads = record?.right[ObjectIdentifier(plan)], !changes.concern(reads) {
        return ([], reads)
      }
      let (findings, reads) = ReadLog.noting { look(plan) }
      return (findings, findings.isEmpty ? reads : nil)
    }
    var right: [ObjectIdentifier: Reads] = [:]
    right.reserveCapacity(plans.all.count)
    for (plan, result) in zip(plans.all, results) { right[ObjectIdentifier(plan)] = result.reads }
    memory.lastPlans = PlanRecord(basis: CheckBasis(context), plans: plans, right: right)
    return results.flatMap(\.findings)
  }
}
