/// Either all tasks of a job have a level, or none.
enum LevelsOfJob: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    guard plan.hasMixedLevels, let task = plan.tasks.first(where: { $0.level == nil }) else {
      return []
    }
    return [
      .mixedLevels(
        plan, without: plan.tasks.count { $0.level == nil }, at: context.blame(task.entry))
    ]
  }
}

extension Diagnostic {
  fileprivate static func mixedLevels(
    _ plan: JobPlan, without count: Int, at blame: Blame
  ) -> Diagnostic {
    let tasks = plan.tasks.count
    return Diagnostic(
      .mixedLevels, at: blame,
      "\(count) of the \(tasks) tasks of \(plan.title) \(count == 1 ? "has" : "have") no level")
  }
}
