package import ScaffoldCompiler

/// The job that synchronizes everything in one connector.
package enum CreateConnectorSynchroComplete: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateConnectorSynchroComplete", stratum: .jobs,
    summary: "Generates the job that collects, synchronizes and provisions all data of a connector",
    attributes: [
      JobParameters.connector, JobParameters.displayName, JobParameters.jobIdentifier,
      JobParameters.oldAlgorithm,
    ],
    arguments: JobParameters.ofConnectorJob,
    example: """
      <CreateConnectorSynchroComplete Connector="AD" DisplayName_L1="AD - Synchronization (complete)">
        <OpenIdIdentifier Identifier="Job"/>
        <CronTabExpression CronTab="0 2 * * *" CronTimeZone="ServerTime"/>
      </CreateConnectorSynchroComplete>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard
      let job = ConnectorJob(
        call, suffix: "Synchronization_Complete", ending: JobHeader.complete, in: context)
    else { return false }
    let tasks = TaskRows(mode: .complete, origin: call.origin)
    let connector = job.connector

    var draft = JobDraft(job.header)
    draft.row(tasks.exports(job.synchronized))
    draft.row(tasks.prepareSynchronizations(job.synchronized))
    draft.row(tasks.synchronizations(job.synchronized))
    draft.row(tasks.updateExpressions(job.expressed))
    draft.row(tasks.computeCorrelationKeys(connector.correlated))
    draft.row(tasks.computeRoleModel(connector.sources))
    draft.row(tasks.computeRiskScores(connector.sources))
    draft.row(tasks.generateProvisioningOrders(job.provisioned))
    draft.row(tasks.fulfill(job.provisioned))
    draft.row(tasks.updateClassification([connector]))
    draft.row(tasks.setInternalUserProfiles([connector]))
    draft.row(
      tasks.constant(
        "UpdateParametersContextDisplayNames", TaskLabel.updateParametersContextDisplayNames))
    draft.row(
      tasks.notifications(
        "SendRoleModelNotifications", TaskLabel.sendRoleModelNotifications,
        context.index.fact(NotificationSources.self)))
    draft.row(tasks.constant("MaintainIndexes", TaskLabel.maintainIndexes))
    return draft.write(to: &tree, in: context)
  }
}
