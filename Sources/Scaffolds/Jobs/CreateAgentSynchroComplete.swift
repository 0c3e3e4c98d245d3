package import ScaffoldCompiler

/// The job that synchronizes everything in every connector of an agent.
package enum CreateAgentSynchroComplete: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateAgentSynchroComplete", stratum: .jobs,
    summary:
      "Generates the job that collects, synchronizes and provisions all data of all connectors of an agent",
    attributes: [
      JobParameters.agent, JobParameters.displayName, JobParameters.jobIdentifier,
      JobParameters.oldAlgorithm,
    ],
    arguments: JobParameters.ofAgentJob,
    example: """
      <CreateAgentSynchroComplete JobIdentifier="Job_Daily" DisplayName_L1="Nightly synchronization">
        <OpenIdIdentifier Identifier="Job"/>
        <CronTabExpression CronTab="0 1 * * *"/>
      </CreateAgentSynchroComplete>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard
      let job = AgentJob(
        call, suffix: "Synchronization_Complete", ending: JobHeader.complete, rule: .completeJob,
        in: context)
    else { return false }
    let tasks = TaskRows(mode: .complete, origin: call.origin)
    let sources = job.provisioned.flatMap(\.sources).sortedNames()

    var draft = JobDraft(job.header)
    draft.row(tasks.exports(job.synchronized))
    draft.row(tasks.prepareSynchronizations(job.synchronized))
    draft.row(tasks.synchronizations(job.synchronized))
    draft.row(tasks.updateExpressions(job.expressed))
    draft.row(tasks.computeCorrelationKeys(job.provisioned.flatMap(\.correlated).sortedNames()))
    draft.row(tasks.computeRoleModel(sources))
    draft.row(tasks.computeRiskScores(sources))
    draft.row(tasks.generateProvisioningOrders(job.provisioned))
    draft.row(tasks.fulfill(job.provisioned))
    draft.row(tasks.updateClassification(job.provisioned))
    draft.row(tasks.setInternalUserProfiles(job.provisioned))
    draft.row(
      tasks.constant(
        "UpdateParametersContextDisplayNames", TaskLabel.updateParametersContextDisplayNames))
    draft.row(
      tasks.notifications(
        "SendNotifications", TaskLabel.sendNotifications,
        context.index.fact(NotificationSources.self)))
    draft.row(
      tasks.constant("ManageConfigurationIndexes", TaskLabel.manageConfigurationIndexes))
    draft.row(tasks.constant("MaintainIndexes", TaskLabel.maintainIndexes))
    return draft.write(to: &tree, in: context)
  }
}
