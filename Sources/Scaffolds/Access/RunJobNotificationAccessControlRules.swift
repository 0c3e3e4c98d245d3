package import ScaffoldCompiler

/// The mail about jobs that end in error.
package enum RunJobNotificationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobNotificationAccessControlRules",
    "Notifies a profile of jobs that end in error")

  package static let rules = [
    PermissionRule.management(
      "Job_RunJobLaunch_Notification_Errored", on: "Task", "/Jobs/RunJob/Launch/Errored")
  ]
}
