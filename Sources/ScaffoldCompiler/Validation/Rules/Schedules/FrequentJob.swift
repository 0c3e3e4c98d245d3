/// A job that runs more than once an hour is incremental, works on few entity types, and does
/// nothing twice.
enum FrequentJob: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    guard let times = plan.schedule?.expression.timesAnHour, times > 1 else { return [] }
    let blame = context.blame(Term.cronTabExpression, of: plan.job)
    // What else is wrong with a complete job is so because it is complete.
    if !plan.isIncremental, plan.tasks.contains(where: isOnData) {
      return [.frequentComplete(plan, times, at: blame)]
    }
    return allEntityTypes(plan, times, blame, context) + repetitions(plan, times, context)
      + heavyTasks(plan, times, context)
  }

  private static func isOnData(_ task: PlannedTask) -> Bool {
    task.kind.map(TaskKind.data.contains) ?? false
  }

  // MARK: All entity types

  private static func allEntityTypes(
    _ plan: JobPlan, _ times: Int, _ schedule: Blame, _ context: ValidationContext
  ) -> [Diagnostic] {
    let onAll = plan.tasks.filter { $0.holds(Term.allEntityType) }
    if !onAll.isEmpty {
      return onAll.map {
        .frequentAllEntityTypes($0.title, times, at: context.blame($0, Term.allEntityType))
      }
    }
    // In a small configuration, the job of one connector lists everything there is, too.
    let synchronized = plan.places(of: TaskKind.synchronize).compactMap {
      plan.tasks[$0].text(.connector)
    }
    guard Set(synchronized).count > 1 else { return [] }
    let mapped = context.index.fact(MappedEntityTypes.self).identifiers
    let task = plan.tasks.first { task in
      let listed = Set(task.entityTypes)
      return task.kind.map(TaskKind.flagged.contains) == true && mapped.isSubset(of: listed)
    }
    guard let task else { return [] }
    return [.frequentAllEntityTypes(task.title, times, at: schedule)]
  }

  // MARK: Tasks

  private static func repetitions(
    _ plan: JobPlan, _ times: Int, _ context: ValidationContext
  ) -> [Diagnostic] {
    let kinds = [
      TaskKind.updateExpressions, TaskKind.computeCorrelationKeys, TaskKind.computeRoleModel,
    ]
    return kinds.flatMap { kind -> [Diagnostic] in
      let places = plan.places(of: kind)
      return places.dropFirst().map { place in
        .frequentRepetition(
          plan.tasks[place], kind, times, at: context.blame(plan.tasks[place]),
          first: context.location(of: plan.tasks[places[0]].entry))
      }
    }
  }

  private static func heavyTasks(
    _ plan: JobPlan, _ times: Int, _ context: ValidationContext
  ) -> [Diagnostic] {
    plan.tasks.filter {
      $0.kind == TaskKind.setInternalUserProfiles || $0.kind == TaskKind.activityInstanceActor
    }.map { .frequentHeavyTask($0, times, at: context.blame($0)) }
  }
}

/// The entity types that connectors fill, but for those that are switched off.
struct MappedEntityTypes: ComparableFact {
  let identifiers: Set<String>

  init(_ index: DefinitionIndex) {
    let off = Set(
      index.elements(.connector).filter { $0.holds(Term.isDeactivated) }
        .compactMap { $0.text(.identifier) })
    identifiers = Set(
      index.elements(Term.entityTypeMapping)
        .filter { !off.contains($0.text(.connector) ?? "") }
        .compactMap { $0.text(.identifier) })
  }
}

extension PlannedTask {
  /// The entity types that it lists, in either spelling.
  var entityTypes: [String] {
    entityTypeReferences.map(\.value)
  }

  /// The attributes that name these.
  var entityTypeReferences: some Sequence<Attribute> {
    children(Term.taskEntityType).lazy.compactMap {
      $0.filled(Term.entityType) ?? $0.filled(.identifier)
    }
  }

  /// The attributes that name the resource types that it lists.
  var resourceTypeReferences: some Sequence<Attribute> {
    children(Term.taskResourceType).lazy.compactMap { $0.filled(Term.resourceType) }
  }
}

extension Diagnostic {
  fileprivate static func frequentComplete(
    _ plan: JobPlan, _ times: Int, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .frequentComplete, at: blame,
      "\(plan.title) works on all data and runs \(times) times an hour")
  }

  fileprivate static func frequentAllEntityTypes(
    _ task: String, _ times: Int, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .frequentAllEntityTypes, at: blame,
      "\(task) works on all entity types and runs \(times) times an hour")
  }

  fileprivate static func frequentRepetition(
    _ task: PlannedTask, _ kind: Name, _ times: Int, at blame: Blame, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .frequentRepetition, at: blame,
      "\(task.title) is not the first \(kind.text) of a job that runs \(times) times an hour",
      notes: [.init("the first one stands here", at: first)])
  }

  fileprivate static func frequentHeavyTask(
    _ task: PlannedTask, _ times: Int, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .frequentHeavyTask, at: blame,
      "\(task.title) works on everything and runs \(times) times an hour")
  }
}
