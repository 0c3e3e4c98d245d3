/// Incremental jobs keep the changes for the tasks that follow, complete jobs do not.
enum ChangesOfSynchronization: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    if plan.isOfConnectorScreen { return [] }
    let isIncremental = plan.isCertainlyIncremental
    // Without a preparation, nobody can tell what the job works on.
    guard isIncremental || !plan.isIncremental && plan.tasks.contains(where: preparesAll) else {
      return []
    }
    return plan.tasks.compactMap { task in
      guard task.kind == TaskKind.synchronize, task.holds(.doNotDeleteChanges) != isIncremental
      else {
        return nil
      }
      let blame = context.blame(task, Term.doNotDeleteChanges)
      let notes = context.notes(on: task)
      return isIncremental
        ? .changesDeleted(task, at: blame, notes: notes)
        : .changesKept(task, at: blame, notes: notes)
    }
  }

  private static func preparesAll(_ task: PlannedTask) -> Bool {
    guard task.kind == TaskKind.prepareSynchronization else { return false }
    let mode = CollectionMode(task.filled(.synchronizationMode))
    return mode == .complete || mode == .initial
  }
}

extension Diagnostic {
  fileprivate static func changesDeleted(
    _ task: PlannedTask, at blame: Blame, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .changesDeleted, at: blame,
      "\(task.title) is in an incremental job and does not have DoNotDeleteChanges=\"true\"",
      notes: notes)
  }

  fileprivate static func changesKept(
    _ task: PlannedTask, at blame: Blame, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .changesKept, at: blame, "\(task.title) keeps the changes, but its job is complete",
      notes: notes)
  }
}
