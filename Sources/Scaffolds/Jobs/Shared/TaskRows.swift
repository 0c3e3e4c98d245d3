import ScaffoldCompiler

/// The tasks that job scaffoldings put together, each made in one place.
///
/// A function returns nothing where the task would have nothing to work on, or an empty list.
struct TaskRows {
  /// How much of the data a job works on.
  enum Mode: String {
    case incremental = "Incremental"
    case complete = "Complete"
    case initial = "Initial"
  }

  let mode: Mode
  /// What the scaffolding itself decides comes from the call.
  let origin: Origin
  /// Whether the job has a task that flags what changed, which others wait for.
  var hasFlag = false

  private var isIncremental: Bool { mode == .incremental }

  // MARK: Collecting and synchronizing

  func exports(_ connectors: [ConnectorFacts]) -> [TaskDraft] {
    connectors.flatMap { connector in
      connector.exports.map { export in
        let task = TaskDraft(
          "Export", suffix: suffix(connector, export), label: TaskLabel.export,
          from: Origin(.configuration, export.connection))
        task.side = .agent
        task.subject = .before(connector)
        task.connector = connector.identifier
        task.set("Connection", export.identifier)
        if mode == .initial {
          task.set("InitMode", "true", from: origin)
        } else {
          task.set("ContinueOnError", "true", from: origin)
        }
        if !isIncremental { task.set("IgnoreCookieFile", "true", from: origin) }
        return task
      }
    }
  }

  func prepareSynchronizations(_ connectors: [ConnectorFacts]) -> [TaskDraft] {
    connectors.map { connector in
      let type = type(connector)
      let task = TaskDraft(
        "PrepareSynchronization", suffix: prepareSuffix(connector),
        label: type == .changes ? TaskLabel.prepareChanges : TaskLabel.prepareSynchronization,
        from: Origin(.configuration, connector.element))
      task.side = .agent
      task.type = type
      task.subject = .before(connector)
      task.connector = connector.identifier
      task.set("SynchronizationMode", collection(connector).rawValue, from: origin)
      task.setType(type, of: connector, else: origin)
      if mode != .initial { task.parents = connector.exports.map { suffix(connector, $0) } }
      return task
    }
  }

  func synchronizations(_ connectors: [ConnectorFacts]) -> [TaskDraft] {
    connectors.map { connector in
      let type = type(connector)
      let task = TaskDraft(
        "Synchronize", suffix: synchronizeSuffix(connector),
        label: type == .changes ? TaskLabel.synchronizeChanges : TaskLabel.synchronize,
        from: Origin(.configuration, connector.element))
      task.type = type
      task.subject = .before(connector)
      task.connector = connector.identifier
      if mode == .initial { task.set("ForceSynchronization", "true", from: origin) }
      task.setType(type, of: connector, else: origin)
      if isIncremental { task.set("DoNotDeleteChanges", "true", from: origin) }
      if mode != .initial { task.parents = [prepareSuffix(connector)] }
      return task
    }
  }

  func setRecentlyModifiedFlag(after connectors: [ConnectorFacts]) -> TaskDraft? {
    guard hasFlag else { return nil }
    let task = TaskDraft(
      Self.flag, label: TaskLabel.setRecentlyModifiedFlag, from: origin)
    task.parents = connectors.map(synchronizeSuffix)
    return task
  }

  // MARK: Computing

  func updateExpressions(
    _ entityTypes: [Sourced], number: Int = 1
  ) -> TaskDraft? {
    entityTask(
      "UpdateEntityPropertyExpressions", "\(number)\(dirtySuffix)", TaskLabel.updateExpressions,
      entityTypes
    ) { setDirty($0) }
  }

  func computeCorrelationKeys(
    _ entityTypes: [Sourced], number: Int = 1
  ) -> TaskDraft? {
    entityTask(
      "ComputeCorrelationKeys", "\(number)_AllEntities\(dirtySuffix)",
      TaskLabel.computeCorrelationKeys, entityTypes
    ) {
      setDirty($0)
      waitForFlag($0)
    }
  }

  func computeRoleModel(
    _ entityTypes: [Sourced], number: Int = 1, blocksAllProvisioning: Bool = false
  ) -> TaskDraft? {
    entityTask(
      "ComputeRoleModel", "\(number)\(dirtySuffix)", TaskLabel.computeRoleModel, entityTypes
    ) {
      setDirty($0)
      waitForFlag($0)
      guard mode == .initial else { return }
      if blocksAllProvisioning { $0.set("BlockAllResourceTypeProvisioning", "true", from: origin) }
      $0.set("BlockProvisioning", "false", from: origin)
      $0.set("IgnoreHistorization", "true", from: origin)
    }
  }

  func computeRiskScores(_ entityTypes: [Sourced]) -> TaskDraft? {
    entityTask("ComputeRiskScores", "1", TaskLabel.computeRiskScores, entityTypes) { _ in }
  }

  // MARK: Provisioning

  /// - Parameter connectors: those whose resource types are provisioned, in order.
  func generateProvisioningOrders(_ connectors: [ConnectorFacts], number: Int = 1) -> TaskDraft? {
    let resourceTypes = resourceTypes(of: connectors)
    guard !resourceTypes.isEmpty else { return nil }
    let task = TaskDraft(
      "GenerateProvisioningOrders", suffix: ordersSuffix(number),
      label: TaskLabel.generateProvisioningOrders, from: origin)
    task.subject = .after(connectors.filter { !$0.resourceTypes.isEmpty })
    if mode == .initial { task.set("ForceProvisioning", "true", from: origin) }
    task.resourceTypes = resourceTypes
    return task
  }

  /// - Parameter connectors: those whose resource types are provisioned, in order.
  func fulfill(_ connectors: [ConnectorFacts], number: Int = 1) -> TaskDraft? {
    let resourceTypes = resourceTypes(of: connectors)
    guard !resourceTypes.isEmpty else { return nil }
    let task = TaskDraft(
      "Fulfill",
      suffix: String(
        "Fulfill", String(number), mode == .initial ? "_IgnoreHistorization" : ""),
      label: TaskLabel.fulfill, from: origin)
    task.side = .agent
    task.subject = .after(connectors.filter { !$0.resourceTypes.isEmpty })
    task.set("Dirty", isIncremental ? "true" : "false", from: origin)
    task.set("ContinueOnError", "true", from: origin)
    if mode == .initial {
      task.set("IgnoreHistorization", "true", from: origin)
    } else {
      task.parents = [ordersSuffix(number)]
    }
    task.resourceTypes = resourceTypes
    return task
  }

  // MARK: Finishing

  func updateClassification(_ connectors: [ConnectorFacts]) -> TaskDraft? {
    entityTask(
      "UpdateClassification", "", TaskLabel.updateClassification,
      connectors.flatMap(\.classified).sortedNames()
    ) { _ in }
  }

  func setInternalUserProfiles(_ connectors: [ConnectorFacts]) -> TaskDraft? {
    let resourceTypes = connectors.flatMap(\.profiled)
    return entityTask(
      "SetInternalUserProfiles", "1", TaskLabel.setInternalUserProfiles,
      resourceTypes.compactMap { $0.sourced(.targetEntityType) }.sortedNames()
    ) {
      $0.resourceTypes = resourceTypes.compactMap { $0.sourced(.identifier) }.uniqueNames()
    }
  }

  /// `SendRoleModelNotifications` in a connector job, `SendNotifications` in an agent job.
  func notifications(_ kind: String, _ label: Translated, _ sources: NotificationSources)
    -> TaskDraft?
  {
    entityTask(kind, "", label, sources.names) { _ in }
  }

  /// A task that is the same in every job.
  func constant(_ kind: String, _ label: Translated) -> TaskDraft {
    TaskDraft(kind, label: label, from: origin)
  }
}

extension TaskRows {
  private static let flag = "SetRecentlyModifiedFlag"

  private var dirtySuffix: String { isIncremental ? "_WithDirty" : "" }

  private func setDirty(_ task: TaskDraft) {
    if isIncremental { task.set("Dirty", "true", from: origin) }
  }

  private func waitForFlag(_ task: TaskDraft) {
    if hasFlag { task.parents = [Self.flag] }
  }

  private func entityTask(
    _ kind: String, _ ending: String, _ label: Translated, _ entityTypes: [Sourced],
    _ complete: (TaskDraft) -> Void
  ) -> TaskDraft? {
    guard !entityTypes.isEmpty else { return nil }
    let task = TaskDraft(kind, suffix: String(kind, ending), label: label, from: origin)
    task.entityTypes = entityTypes
    complete(task)
    return task
  }

  private func resourceTypes(of connectors: [ConnectorFacts]) -> [Sourced] {
    // One connector has each once.
    connectors.count == 1
      ? connectors[0].resourceTypeNames : connectors.flatMap(\.resourceTypeNames).uniqueNames()
  }

  private func type(_ connector: ConnectorFacts) -> ConnectionPackage.Synchronization? {
    connector.synchronization(isIncremental: isIncremental)
  }

  /// How much is collected: LDAP knows no changes.
  private func collection(_ connector: ConnectorFacts) -> Mode {
    isIncremental && connector.collectsCompletely ? .complete : mode
  }

  private func suffix(_ connector: ConnectorFacts, _ export: ConnectorFacts.Export) -> String {
    let mode = isIncremental ? Mode.incremental : .complete
    return String(
      "Export_", connector.identifier.value, "_\(mode.rawValue)_", export.identifier.value)
  }

  private func prepareSuffix(_ connector: ConnectorFacts) -> String {
    let type = type(connector)?.rawValue ?? ""
    return String(
      "PrepareSynchronization", type, "_",
      String(connector.identifier.value, "_", collection(connector).rawValue))
  }

  private func synchronizeSuffix(_ connector: ConnectorFacts) -> String {
    let ending =
      switch mode {
      case .incremental: "_DoNotDeleteChanges"
      case .complete: ""
      case .initial: "_ForceSynchronization"
      }
    return String(
      "Synchronize", type(connector)?.rawValue ?? "", "_",
      String(connector.identifier.value, ending))
  }

  private func ordersSuffix(_ number: Int) -> String {
    String(
      "GenerateProvisioningOrders", String(number), mode == .initial ? "_ForceProvisioning" : "")
  }
}

extension TaskDraft {
  /// Adds an own attribute that comes from somewhere else than the task.
  func set(_ name: String, _ value: String, from origin: Origin) {
    set(name, Sourced(value, from: origin))
  }

  /// Adds an own attribute.
  func set(_ name: String, _ value: Sourced) {
    // Few tasks have more, and to move them to more room costs more than the room.
    if own.isEmpty { own.reserveCapacity(4) }
    own.append((name, value))
  }

  /// Adds the synchronization type, which the connection's package asks for.
  fileprivate func setType(
    _ type: ConnectionPackage.Synchronization?, of connector: ConnectorFacts, else origin: Origin
  ) {
    guard let type else { return }
    let cause = connector.exports.first { $0.package?.synchronization == type }
    set("Type", type.rawValue, from: cause?.connection.sourced(.package)?.origin ?? origin)
  }
}
