package import ScaffoldCompiler

/// The job that carries out access reviews.
///
/// Documented on the vendor's page of the same name. It does not say what the job is called without
/// `JobIdentifier`: `AccessCertification` is our choice. All tasks run on the server, so the job has
/// no agent.
package enum CreateAccessCertificationJob: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateAccessCertificationJob", stratum: .jobs,
    summary: "Generates the job that carries out access certification campaigns",
    attributes: [JobParameters.displayName, JobParameters.jobIdentifier],
    arguments: [
      JobParameters.addTask, JobParameters.cronTabExpression, JobParameters.doNotCreateJob,
    ],
    example: """
      <CreateAccessCertificationJob JobIdentifier="AccessReviews" DisplayName_L1="Access reviews">
        <CronTabExpression CronTab="0 6 * * *" CronTimeZone="ServerTime"/>
      </CreateAccessCertificationJob>
      """)

  package static func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    let header = JobHeader(
      call, defaultIdentifier: "AccessCertification",
      displayName: Translated(
        "Execute Access Reviews", "Exécution des campagnes de certification"), in: context)
    let tasks = TaskRows(mode: .complete, origin: call.origin)

    var draft = JobDraft(header)
    draft.row(
      tasks.constant(
        "UpdateAccessCertificationCampaign", TaskLabel.updateAccessCertificationCampaign))
    draft.row(
      tasks.constant("SetAccessCertificationReviewer", TaskLabel.setAccessCertificationReviewer))
    draft.row(
      tasks.constant(
        "SendAccessCertificationNotification", TaskLabel.sendAccessCertificationNotification))
    draft.row(
      tasks.constant("ProcessAccessCertificationItems", TaskLabel.processAccessCertificationItems))
    return draft.write(to: &tree, in: context)
  }
}
