/// The kinds of tasks that rules about jobs tell apart.
enum TaskKind {
  static let activityInstanceActor = Name("ActivityInstanceActorTask")
  static var computeCorrelationKeys: Name { .computeCorrelationKeysTask }
  static let computeRiskScores = Name("ComputeRiskScoresTask")
  static var computeRoleModel: Name { .computeRoleModelTask }
  static var export: Name { .exportTask }
  static var fulfill: Name { .fulfillTask }
  static var generateProvisioningOrders: Name { .generateProvisioningOrdersTask }
  static var prepareSynchronization: Name { .prepareSynchronizationTask }
  static var setInternalUserProfiles: Name { .setInternalUserProfilesTask }
  static var setRecentlyModifiedFlag: Name { .setRecentlyModifiedFlagTask }
  static var synchronize: Name { .synchronizeTask }
  static var updateClassification: Name { .updateClassificationTask }
  static var updateExpressions: Name { .updateEntityPropertyExpressionsTask }

  /// They always run on an agent.
  static let agentSide: NameSet = [
    activityInstanceActor, Name("CreateDatabaseViewsTask"), export, Name("InvokeApiTask"),
    Name("InvokeAspectsTask"), prepareSynchronization,
  ]

  /// They run on an agent where they name one, else on the server.
  static let eitherSide: NameSet = [
    fulfill, Name("InvokeExpressionTask"), Name("InvokeSqlCommandTask"),
  ]

  /// With `Dirty` they work on what was flagged as modified.
  static let flagged = NameSet(kindsOfFlagged)

  private static let kindsOfFlagged = [
    computeCorrelationKeys, computeRiskScores, computeRoleModel, updateClassification,
    updateExpressions,
  ]

  /// They work on all data or on what changed, by how the job is made.
  static let data = NameSet(kindsOfFlagged + [prepareSynchronization, synchronize])

  /// Whether elements of this name are tasks.
  static func contains(_ name: Name) -> Bool {
    if let known = known[name] { return known == 1 }
    return isTask(name)
  }

  /// The kind of task that elements of this name override; nothing for other names.
  static func overridden(by name: Name) -> Name? {
    if known[name].map({ $0 != 2 }) == true { return nil }
    let text = name.text
    guard text.hasSuffix("TaskOverride") else { return nil }
    return Name(String(text.dropLast("Override".count)))
  }

  /// The names of the catalogue: 1 for a task, 2 for an override, 0 for all others.
  private static let known = NameMap(
    Grammar.shared.nodes.map { node in
      (node.name, isTask(node.name) ? 1 : node.name.text.hasSuffix("TaskOverride") ? 2 : 0)
    })

  private static func isTask(_ name: Name) -> Bool {
    name.text.hasSuffix("Task") || name == Term.cleanDataBase
  }
}
