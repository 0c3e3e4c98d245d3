/// A task waits for tasks of its own job that run earlier.
enum DependenciesOfJob: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    let faults = DependencyFaults(plan)
    let strangers = plan.dependencies.filter {
      $0.parent == nil && context.plans.task($0.reference) != nil
        && !context.index.fact(MetDependencies.self).elements.contains($0.element.id)
    }
    return strangers.map { parentNotInJob($0, plan, context) }
      + faults.late.map { parentRunsLater($0, plan, context) }
      + faults.cycles.map { cycle($0, plan, context) }
  }

  private static func parentNotInJob(
    _ dependency: JobDependency, _ plan: JobPlan, _ context: ValidationContext
  ) -> Diagnostic {
    .parentNotInJob(
      plan.tasks[dependency.child], dependency, plan, at: blame(dependency, plan, context),
      parent: context.plans.task(dependency.reference).map(context.location(of:)))
  }

  private static func parentRunsLater(
    _ dependency: JobDependency, _ plan: JobPlan, _ context: ValidationContext
  ) -> Diagnostic {
    let parent = dependency.parent.map { plan.tasks[$0].entry }
    return .parentRunsLater(
      plan.tasks[dependency.child], dependency,
      isTogether: dependency.parent.flatMap(plan.position) == plan.position(dependency.child),
      at: blame(dependency, plan, context), parent: parent.map(context.location(of:)))
  }

  private static func cycle(
    _ cycle: [JobDependency], _ plan: JobPlan, _ context: ValidationContext
  ) -> Diagnostic {
    .dependencyCycle(
      cycle.map { plan.tasks[$0.child].title }, at: blame(cycle[0], plan, context))
  }

  /// The dependency itself, or the step that brings its task into the job.
  private static func blame(
    _ dependency: JobDependency, _ plan: JobPlan, _ context: ValidationContext
  ) -> Blame {
    let task = plan.tasks[dependency.child]
    let isInJob = dependency.element.parent?.id == task.entry.id
    return isInJob
      ? context.blame(Term.parentTask, of: dependency.element) : context.blame(task)
  }
}

/// What some job runs as it is asked to: a shared task may wait for what only some of its jobs run.
private struct MetDependencies: DerivedFact {
  let elements: Set<NodeID>

  init(_ index: DefinitionIndex) {
    elements = Set(
      index.fact(JobPlans.self).all.flatMap(\.dependencies).filter { $0.parent != nil }
        .map(\.element.id))
  }
}

extension Diagnostic {
  fileprivate static func parentNotInJob(
    _ task: PlannedTask, _ dependency: JobDependency, _ plan: JobPlan, at blame: Blame,
    parent: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .parentNotInJob, at: blame,
      "\(task.title) waits for '\(dependency.parentIdentifier)', which \(plan.title) does not run",
      notes: parent.map { [.init("that task stands here", at: $0)] } ?? [])
  }

  fileprivate static func parentRunsLater(
    _ task: PlannedTask, _ dependency: JobDependency, isTogether: Bool, at blame: Blame,
    parent: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .parentRunsLater, at: blame,
      "\(task.title) waits for '\(dependency.parentIdentifier)', which runs "
        + (isTogether ? "at the same level" : "later"),
      notes: parent.map { [.init("that task stands here", at: $0)] } ?? [])
  }

  fileprivate static func dependencyCycle(_ tasks: [String], at blame: Blame) -> Diagnostic {
    let shown = tasks.count > 6 ? Array(tasks.prefix(6)) + ["…"] : tasks
    return Diagnostic(
      .dependencyCycle, at: blame,
      tasks.count == 1
        ? "\(tasks[0]) waits for itself"
        : "these tasks wait for each other: " + (shown + [tasks[0]]).joined(separator: " → "))
  }
}
