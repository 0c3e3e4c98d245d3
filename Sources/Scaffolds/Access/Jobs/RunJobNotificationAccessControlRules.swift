package import ScaffoldCompiler

/// The mail about jobs that end in error.
package enum RunJobNotificationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobNotificationAccessControlRules",
    "Notifies a profile of jobs that end in error")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management(
        "Job_RunJobLaunch_Notification_Errored", on: "Task", "/Jobs/RunJob/Launch/Errored")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
