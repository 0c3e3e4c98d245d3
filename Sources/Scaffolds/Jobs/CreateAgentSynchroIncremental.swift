package import ScaffoldCompiler

/// The job that synchronizes what changed in every connector of an agent.
package enum CreateAgentSynchroIncremental: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateAgentSynchroIncremental", stratum: .jobs,
    summary:
      "Generates the job that collects, synchronizes and provisions the changes of all connectors of an agent",
    attributes: [
      JobParameters.agent, JobParameters.displayName, JobParameters.jobIdentifier,
      JobParameters.oldAlgorithm,
    ],
    arguments: JobParameters.ofAgentJob,
    example: """
      <CreateAgentSynchroIncremental JobIdentifier="Job_Fast" DisplayName_L1="Background synchronization">
        <OpenIdIdentifier Identifier="Job"/>
      </CreateAgentSynchroIncremental>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard
      let job = AgentJob(
        call, suffix: "Synchronization_Delta", ending: JobHeader.delta, rule: .incrementalJob,
        in: context)
    else { return false }
    let tasks = TaskRows(
      mode: .incremental, origin: call.origin, hasFlag: !job.synchronized.isEmpty)

    var draft = JobDraft(job.header)
    draft.row(tasks.exports(job.synchronized))
    draft.row(tasks.prepareSynchronizations(job.synchronized))
    draft.row(tasks.synchronizations(job.synchronized))
    draft.row(tasks.setRecentlyModifiedFlag(after: job.synchronized))
    draft.row(tasks.updateExpressions(job.expressed))
    draft.row(tasks.computeCorrelationKeys(job.provisioned.flatMap(\.correlated).sortedNames()))
    draft.row(tasks.computeRoleModel(job.provisioned.flatMap(\.sources).sortedNames()))
    draft.row(tasks.generateProvisioningOrders(job.provisioned))
    draft.row(tasks.fulfill(job.provisioned))
    return draft.write(to: &tree, in: context)
  }
}
