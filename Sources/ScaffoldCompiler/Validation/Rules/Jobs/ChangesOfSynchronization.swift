/// Incremental jobs keep the changes for the tasks that follow, complete jobs do not.
enum ChangesOfSynchronization: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.plans.all.filter { !$0.isOfConnectorScreen }.flatMap { plan -> [Diagnostic] in
      let tasks = plan.places(of: TaskKind.synchronize).map { plan.tasks[$0] }
      if isCertainlyIncremental(plan) {
        return tasks.filter { !$0.holds(Term.doNotDeleteChanges) }.map {
          .changesDeleted(
            $0, at: context.blame($0, Term.doNotDeleteChanges), notes: context.notes(on: $0))
        }
      }
      guard !plan.isIncremental, preparesAll(plan) else { return [] }
      return tasks.filter { $0.holds(Term.doNotDeleteChanges) }.map {
        .changesKept(
          $0, at: context.blame($0, Term.doNotDeleteChanges), notes: context.notes(on: $0))
      }
    }
  }

  /// The job says so, or flags what was modified.
  private static func isCertainlyIncremental(_ plan: JobPlan) -> Bool {
    plan.job.holds(Term.isIncremental)
      || plan.tasks.contains { $0.kind == TaskKind.setRecentlyModifiedFlag }
  }

  /// Without a preparation, nobody can tell what the job works on.
  private static func preparesAll(_ plan: JobPlan) -> Bool {
    plan.places(of: TaskKind.prepareSynchronization).contains {
      let mode = CollectionMode(plan.tasks[$0][Term.synchronizationMode])
      return mode == .complete || mode == .initial
    }
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
