/// What the jobs of a configuration do, together: the jobs that run again and again, that is.
struct JobCoverage {
  /// Connectors that something exports, prepares or synchronizes, in the first load too.
  private(set) var collected: Set<String> = []
  /// The plans that synchronize each connector.
  private(set) var synchronizing: [String: [JobPlan]] = [:]
  /// Connectors that something synchronizes or provisions.
  private(set) var served: Set<String> = []
  private(set) var expressions = Extent()
  private(set) var classification = Extent()
  private(set) var profiles = Extent()
  /// Whether a collecting task names a connector or connection that is not declared.
  private(set) var hasUnknownCollection = false

  /// What the tasks of one kind work on.
  struct Extent {
    fileprivate(set) var isEverything = false
    fileprivate(set) var entityTypes: Set<String> = []
    fileprivate(set) var resourceTypes: Set<String> = []
    fileprivate(set) var connectors: Set<String> = []
  }

  init(_ context: ValidationContext) {
    for plan in context.plans.all where !plan.isOfConnectorScreen {
      for task in plan.tasks {
        guard let kind = task.kind else { continue }
        collect(task, kind, context)
        guard plan.isRegular else { continue }
        serve(task, kind, plan, context)
        compute(task, kind)
      }
    }
  }

  private mutating func collect(
    _ task: PlannedTask, _ kind: Name, _ context: ValidationContext
  ) {
    guard
      [TaskKind.export, TaskKind.prepareSynchronization, TaskKind.synchronize].contains(kind)
    else { return }
    let owner = task.text(Term.connection).flatMap {
      context.index.definition(Term.connection, $0)?.text(.connector)
    }
    for connector in [task.text(.connector), owner].compactMap({ $0 }) {
      collected.insert(connector)
    }
    let isKnown = task.text(.connector).map { context.index.definition(.connector, $0) != nil }
    if isKnown == false || task.text(Term.connection) != nil && owner == nil {
      hasUnknownCollection = true
    }
  }

  private mutating func serve(
    _ task: PlannedTask, _ kind: Name, _ plan: JobPlan, _ context: ValidationContext
  ) {
    if kind == TaskKind.synchronize, let connector = task.text(.connector) {
      synchronizing[connector, default: []].append(plan)
      served.insert(connector)
    } else if kind == TaskKind.fulfill {
      if let connector = task.connector(context) { served.insert(connector) }
      for type in task.resourceTypes {
        served.formUnion(context.connectors(ofResourceType: type))
      }
    }
  }

  private mutating func compute(_ task: PlannedTask, _ kind: Name) {
    switch kind {
    case TaskKind.updateExpressions: expressions.add(task)
    case TaskKind.updateClassification: classification.add(task)
    case TaskKind.setInternalUserProfiles: profiles.add(task)
    default: break
    }
  }
}

extension JobCoverage.Extent {
  /// A task without any list works on its connector, or on everything.
  fileprivate mutating func add(_ task: PlannedTask) {
    let (entities, resources) = (task.entityTypes, task.resourceTypes)
    entityTypes.formUnion(entities)
    resourceTypes.formUnion(resources)
    if let connector = task.text(.connector) {
      connectors.insert(connector)
    } else if task.holds(Term.allEntityType) || entities.isEmpty && resources.isEmpty {
      isEverything = true
    }
  }

  /// Whether every entity type that it names is declared, so that nothing is missing because of a
  /// misspelling.
  func isKnown(in context: ValidationContext) -> Bool {
    entityTypes.allSatisfy { context.index.definition(Term.entityType, $0) != nil }
      && resourceTypes.allSatisfy { context.index.definition(Term.resourceType, $0) != nil }
  }
}
