/// In an incremental job that synchronizes, modified objects are flagged before tasks ask for them.
enum FlagBeforeDirty: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    finding(plan, context).map { [$0] } ?? []
  }

  private static func finding(_ plan: JobPlan, _ context: ValidationContext) -> Diagnostic? {
    guard plan.isIncremental, !plan.hasMixedLevels, plan.tasks.contains(where: isOnFlagged),
      let start = plan.places(of: TaskKind.synchronize).compactMap(plan.position).min()
    else { return nil }
    let flags = plan.places(of: TaskKind.setRecentlyModifiedFlag).compactMap(plan.position)
    lazy var faulty = DependencyFaults(plan).tasks
    for (place, task) in plan.tasks.enumerated() {
      guard isOnFlagged(task), let position = plan.position(place), position > start,
        !flags.contains(where: { start < $0 && $0 < position })
      else { continue }
      // A dependency that is wrong, or leads nowhere, is reported as such.
      let leadsNowhere = plan.dependencies.contains { $0.child == place && $0.parent == nil }
      guard !faulty.contains(place), !leadsNowhere else { return nil }
      return .noFlagBeforeDirty(task, at: context.blame(task), notes: context.notes(on: task))
    }
    return nil
  }

  private static func isOnFlagged(_ task: PlannedTask) -> Bool {
    task.kind.map(TaskKind.flagged.contains) == true && task.holds(.dirty)
  }
}

extension Diagnostic {
  fileprivate static func noFlagBeforeDirty(
    _ task: PlannedTask, at blame: Blame, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .noFlagBeforeDirty, at: blame,
      "no SetRecentlyModifiedFlagTask runs between the synchronization and \(task.title), which works on flagged objects only",
      notes: notes)
  }
}
