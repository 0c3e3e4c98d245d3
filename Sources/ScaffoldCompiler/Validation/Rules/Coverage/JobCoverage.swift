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

  private var synchronized = ValueSet()
  /// Connectors that collecting tasks name.
  private var named = ValueSet()
  /// Whether a collecting task names a connection that is not declared, or says no connector.
  private var hasUnknownConnection = false

  /// What the tasks of one kind work on.
  struct Extent {
    fileprivate(set) var isEverything = false
    fileprivate(set) var entityTypes = ValueSet()
    fileprivate(set) var resourceTypes = ValueSet()
    fileprivate(set) var connectors = ValueSet()

    /// Whether every entity type and resource type that it names is declared, so that nothing is
    /// missing because of a misspelling. To be asked where something is missing.
    func isKnown(_ index: DefinitionIndex) -> Bool {
      entityTypes.areDefined(Term.entityType, index)
        && resourceTypes.areDefined(Term.resourceType, index)
    }
  }

  /// Whether a collecting task names a connector or connection that is not declared. To be asked where
  /// something is missing.
  func hasUnknownCollection(_ index: DefinitionIndex) -> Bool {
    hasUnknownConnection || !named.areDefined(.connector, index)
  }

  mutating func add(_ plan: JobPlan, _ targets: FilledTargets, _ index: DefinitionIndex) {
    if plan.isOfConnectorScreen { return }
    let isRegular = plan.isRegular
    for task in plan.tasks {
      guard let kind = task.kind else { continue }
      collect(task, kind, index)
      guard isRegular else { continue }
      serve(task, kind, plan, targets, index)
      compute(task, kind)
    }
  }

  private mutating func collect(_ task: PlannedTask, _ kind: Name, _ index: DefinitionIndex) {
    guard Self.collects(kind) else { return }
    if let connection = task.filled(.connection) {
      let owner = index.definition(Term.connection, named: connection)?.filled(.connector)
      if let owner { collected.insert(owner) } else { hasUnknownConnection = true }
    }
    guard let connector = task.filled(.connector) else { return }
    collected.insert(connector)
    named.insert(connector)
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

  private mutating func compute(_ task: PlannedTask, _ kind: Name) {
    switch kind {
    case TaskKind.updateExpressions: expressions.add(task)
    case TaskKind.updateClassification: classification.add(task)
    case TaskKind.setInternalUserProfiles: profiles.add(task)
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
  fileprivate mutating func add(_ task: PlannedTask) {
    var hasList = false
    for entity in task.entityTypeReferences {
      hasList = true
      entityTypes.insert(entity)
    }
    for resource in task.resourceTypeReferences {
      hasList = true
      resourceTypes.insert(resource)
    }
    if let connector = task.filled(.connector) {
      connectors.insert(connector)
    } else if task.holds(Term.allEntityType) || !hasList {
      isEverything = true
    }
  }
}

extension ValueSet {
  /// Whether something of a kind is called by each of the values.
  fileprivate func areDefined(_ kind: Name, _ index: DefinitionIndex) -> Bool {
    texts.allSatisfy { index.definition(kind, $0) != nil }
  }
}
