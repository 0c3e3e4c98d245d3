package import ScaffoldCompiler

/// The job that synchronizes what changed in one connector.
package enum CreateConnectorSynchroIncremental: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateConnectorSynchroIncremental", stratum: .jobs,
    summary:
      "Generates the job that collects, synchronizes and provisions the changes of a connector",
    attributes: [
      JobParameters.connector, JobParameters.displayName, JobParameters.jobIdentifier,
      JobParameters.oldAlgorithm,
    ],
    arguments: JobParameters.ofConnectorJob,
    example: """
      <CreateConnectorSynchroIncremental Connector="AD" DisplayName_L1="AD - Synchronization (delta)">
        <OpenIdIdentifier Identifier="Job"/>
        <CronTabExpression CronTab="*/15 * * * *"/>
      </CreateConnectorSynchroIncremental>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard
      let job = ConnectorJob(
        call, suffix: "Synchronization_Delta", ending: JobHeader.delta, in: context)
    else { return false }
    let tasks = TaskRows(mode: .incremental, origin: call.origin, hasFlag: job.synchronizes)
    let connector = job.connector

    var draft = JobDraft(job.header)
    draft.flags = ["IsIncremental"]
    draft.row(tasks.exports(job.synchronized))
    draft.row(tasks.prepareSynchronizations(job.synchronized))
    draft.row(tasks.synchronizations(job.synchronized))
    draft.row(tasks.setRecentlyModifiedFlag(after: job.synchronized))
    draft.row(tasks.updateExpressions(job.expressed))
    draft.row(tasks.computeCorrelationKeys(connector.correlated))
    draft.row(tasks.computeRoleModel(connector.sources))
    draft.row(tasks.generateProvisioningOrders(job.provisioned))
    draft.row(tasks.fulfill(job.provisioned))
    return draft.write(to: &tree, in: context)
  }
}
