package import ScaffoldCompiler

/// The job that fills an empty database: the principal data in three rounds, then everything.
package enum CreateInitializationJob: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateInitializationJob", stratum: .jobs,
    summary: "Generates the job that initializes all data of an agent's connectors",
    attributes: [
      JobParameters.agent, JobParameters.displayName, JobParameters.jobIdentifier,
      JobParameters.oldAlgorithm,
    ],
    arguments: [
      JobParameters.openIdIdentifier, JobParameters.addTask,
      JobParameters.noConnectorSynchronization, JobParameters.noConnectorProvisioning,
      JobParameters.notUsed, JobParameters.configuration, JobParameters.principalDataConnector,
    ],
    example: """
      <CreateInitializationJob DisplayName_L1="Initialization">
        <OpenIdIdentifier Identifier="Job"/>
        <NotUsed ConnectorIdentifier="Archive"/>
      </CreateInitializationJob>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard let job = Initialization(call, in: context) else { return false }
    let tasks = TaskRows(mode: .initial, origin: call.origin)
    let principal = job.principal

    var draft = JobDraft(job.header)
    draft.flags = ["IsInitializationJob", "UserStartDenied"]
    let views = tasks.constant("CreateDatabaseViews", TaskLabel.createDatabaseViews)
    views.side = .agent
    draft.row(views)
    draft.row(tasks.exports(job.synchronized))
    draft.row(tasks.prepareSynchronizations(job.synchronized))
    draft.row(tasks.synchronizations(job.synchronized))
    for round in 1...3 {
      let expressed = round == 1 ? job.entityTypes : job.principalExpressed
      draft.row(tasks.updateExpressions(expressed, number: round))
      draft.row(
        tasks.computeCorrelationKeys(
          principal.flatMap(\.correlated).sortedNames(), number: round))
      draft.row(
        tasks.computeRoleModel(principal.flatMap(\.sources).sortedNames(), number: round))
      draft.row(tasks.generateProvisioningOrders(principal, number: round))
      draft.row(tasks.fulfill(principal, number: round))
    }
    draft.row(tasks.updateExpressions(job.entityTypes, number: 4))
    draft.row(deployment(call, tasks))
    draft.row(
      tasks.computeCorrelationKeys(
        job.provisioned.flatMap(\.correlated).sortedNames(), number: 4))
    draft.row(tasks.computeRoleModel(job.modelled, number: 4, blocksAllProvisioning: true))
    draft.row(tasks.computeRiskScores(principal.flatMap(\.sources).sortedNames()))
    draft.row(tasks.updateClassification(job.provisioned))
    draft.row(tasks.setInternalUserProfiles(job.provisioned))
    draft.row(tasks.constant("ResetValidFrom", TaskLabel.resetValidFrom))
    draft.row(
      tasks.constant(
        "UpdateParametersContextDisplayNames", TaskLabel.updateParametersContextDisplayNames))
    draft.row(
      tasks.constant("SavePreExistingAccessRights", TaskLabel.savePreExistingAccessRights))
    let indexes = tasks.constant("MaintainIndexes", TaskLabel.maintainIndexes)
    indexes.set("AllIndexes", "true", from: call.origin)
    indexes.set("Offline", "true", from: call.origin)
    draft.row(indexes)
    return draft.write(to: &tree, in: context)
  }

  private static func deployment(_ call: ScaffoldingCall, _ tasks: TaskRows) -> TaskDraft? {
    guard let argument = call.argument(.configurationArgument), let path = argument[.path] else {
      return nil
    }
    let task = tasks.constant("DeployConfiguration", TaskLabel.deployConfiguration)
    task.own.append(("ConfigurationDirectory", path))
    return task
  }
}

/// The connectors of an initialization job, by what it does with them.
private struct Initialization {
  let header: JobHeader
  /// Those that are collected.
  let synchronized: [ConnectorFacts]
  /// Those whose resource types count.
  let provisioned: [ConnectorFacts]
  /// The connector of the principal data, if its resource types count.
  let principal: [ConnectorFacts]
  /// Every entity type of every connector that takes part.
  let entityTypes: [Sourced]
  /// What the role model is computed for at the end.
  let modelled: [Sourced]

  /// - Returns: nothing after an error.
  init?(_ call: ScaffoldingCall, in context: ExpansionContext) {
    guard let agent = AgentChoice.agent(for: call, in: context),
      let all = AgentChoice.connectors(of: agent.value, for: call, in: context),
      let principalName = Self.principal(call, in: context)
    else { return nil }
    header = JobHeader(
      call, defaultIdentifier: "InitializationJob", agent: agent,
      name: { AgentJob.label(of: agent, $0, context.index) }, ending: JobHeader.initialization,
      in: context)
    let unused = Self.named(by: .notUsed, in: call)
    let notCollected = Self.named(by: .noConnectorSynchronization, in: call)
    let notProvisioned = Self.named(by: .noConnectorProvisioning, in: call)
    let used = all.filter { !unused.contains($0.identifier.value) }
    synchronized = used.filter {
      !$0.exports.isEmpty && !notCollected.contains($0.identifier.value)
    }
    provisioned = used.filter { !notProvisioned.contains($0.identifier.value) }
    principal = provisioned.filter { $0.identifier.value == principalName }
    entityTypes = used.flatMap(\.entityTypes).sortedNames()
    modelled =
      (provisioned.flatMap(\.sources)
      + used.filter { $0.identifier.value == principalName }.flatMap(\.entityTypes))
      .sortedNames()
    for connector in used { connector.reportUnknownPackages(to: context) }
  }

  /// What expressions are computed for once the principal data has been provisioned.
  var principalExpressed: [Sourced] {
    principal.flatMap { $0.targets + $0.lookups }.sortedNames()
  }

  private static func principal(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> String? {
    if let named = call.argument(.principalDataConnector)?[.connectorIdentifier] {
      return named.value
    }
    let usual = PrincipalData.defaultConnector
    if context.index.definition(.connector, usual) != nil { return usual }
    context.diagnose(.principalConnectorNeeded(at: context.location(call.element)))
    return nil
  }

  private static func named(by argument: Name, in call: ScaffoldingCall) -> Set<String> {
    Set(call.arguments(argument).compactMap { $0[.connectorIdentifier]?.value })
  }
}
