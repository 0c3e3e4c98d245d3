/// What the jobs of a configuration do, together: the jobs that run again and again, that is.
struct JobCoverage: Sendable {
  /// Connectors that something exports, prepares or synchronizes, in the first load too.
  private(set) var collected = ValueSet()
  /// Connectors that something synchronizes, each with the first task and plan that does.
  private(set) var synchronizing: [(connector: Attribute, plan: JobPlan)] = []
  /// Connectors that something synchronizes or provisions.
  private(set) var served = ValueSet()
  private(set) var expressions = Extent()
  private(set) var classification = Extent()
  private(set) var profiles = Extent()
  /// Whether a collecting task names a connector or connection that is not declared.
  private(set) var hasUnknownCollection = false

  private var synchronized = ValueSet()
  private var named = ValueSet()

  /// What the tasks of one kind work on.
  struct Extent {
    fileprivate(set) var isEverything = false
    fileprivate(set) var entityTypes = ValueSet()
    fileprivate(set) var resourceTypes = ValueSet()
    fileprivate(set) var connectors = ValueSet()
    /// Whether every entity type and resource type that it names is declared, so that nothing is
    /// missing because of a misspelling.
    fileprivate(set) var isKnown = true
  }

  mutating func add(_ plan: JobPlan, _ targets: FilledTargets, _ index: DefinitionIndex) {
    if plan.isOfConnectorScreen { return }
    let isRegular = plan.isRegular
    for task in plan.tasks {
      guard let kind = task.kind else { continue }
      collect(task, kind, index)
      guard isRegular else { continue }
      serve(task, kind, plan, targets, index)
      compute(task, kind, index)
    }
  }

  private mutating func collect(_ task: PlannedTask, _ kind: Name, _ index: DefinitionIndex) {
    guard Self.collects(kind) else { return }
    if let connection = task.filled(.connection) {
      let owner = index.definition(Term.connection, named: connection)?.filled(.connector)
      if let owner { collected.insert(owner) } else { hasUnknownCollection = true }
    }
    guard let connector = task.filled(.connector) else { return }
    collected.insert(connector)
    if named.insert(connector), index.definition(.connector, named: connector) == nil {
      hasUnknownCollection = true
    }
  }

  private mutating func serve(
    _ task: PlannedTask, _ kind: Name, _ plan: JobPlan, _ targets: FilledTargets,
    _ index: DefinitionIndex
  ) {
    if kind == TaskKind.synchronize, let connector = task.filled(.connector) {
      if synchronized.insert(connector) { synchronizing.append((connector, plan)) }
      served.insert(connector)
    } else if kind == TaskKind.fulfill {
      if let connector = task.connector(index) { served.insert(connector) }
      for type in task.resourceTypeReferences {
        for connector in targets.connectors(ofResourceType: type) { served.insert(connector) }
      }
    }
  }

  private mutating func compute(_ task: PlannedTask, _ kind: Name, _ index: DefinitionIndex) {
    switch kind {
    case TaskKind.updateExpressions: expressions.add(task, index)
    case TaskKind.updateClassification: classification.add(task, index)
    case TaskKind.setInternalUserProfiles: profiles.add(task, index)
    default: break
    }
  }

  private static func collects(_ kind: Name) -> Bool {
    kind == TaskKind.export || kind == TaskKind.prepareSynchronization
      || kind == TaskKind.synchronize
  }
}

extension JobCoverage.Extent {
  /// A task without any list works on its connector, or on everything.
  fileprivate mutating func add(_ task: PlannedTask, _ index: DefinitionIndex) {
    var hasList = false
    for entity in task.entityTypeReferences {
      hasList = true
      guard entityTypes.insert(entity) else { continue }
      isKnown = isKnown && index.definition(Term.entityType, named: entity) != nil
    }
    for resource in task.resourceTypeReferences {
      hasList = true
      guard resourceTypes.insert(resource) else { continue }
      isKnown = isKnown && index.definition(Term.resourceType, named: resource) != nil
    }
    if let connector = task.filled(.connector) {
      connectors.insert(connector)
    } else if task.holds(Term.allEntityType) || !hasList {
      isEverything = true
    }
  }
}
