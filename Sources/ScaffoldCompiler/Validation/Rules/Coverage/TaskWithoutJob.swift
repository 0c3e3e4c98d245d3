/// Every task at top level that somebody wrote is run by a job.
enum TaskWithoutJob: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard context.isWhole else { return [] }
    let plans = context.plans
    let candidates = plans.topLevelTasks
    if candidates.isEmpty { return [] }
    var run: Set<String> = []
    var unknown: Set<String> = []
    for plan in plans.all {
      for task in plan.tasks where !task.isInPlace {
        guard let name = task.reference?.value else { continue }
        if task.definition == nil { unknown.insert(name) } else { run.insert(name) }
      }
    }
    let misspelt = KnownNames(unknown)
    return candidates.compactMap { task in
      guard !task.isGenerated, let identifier = task.text(.identifier),
        !run.contains(identifier)
      else { return nil }
      // A step that is misspelt is reported as such.
      guard !misspelt.hasNear(to: identifier) else { return nil }
      return .taskNeverRuns(task, at: context.blame(.identifier, of: task))
    }
  }
}

extension Diagnostic {
  fileprivate static func taskNeverRuns(_ task: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .taskNeverRuns, at: blame, "nothing runs the \(task.name.text) \(task.title)",
      help: ["name it in a Step of a job or an AddTask of a scaffolding, or remove it"])
  }
}
