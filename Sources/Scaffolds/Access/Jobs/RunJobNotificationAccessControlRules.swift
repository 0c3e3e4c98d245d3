package import ScaffoldCompiler

/// The mail about jobs that end in error, and in no other way.
package enum RunJobNotificationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RunJobNotificationAccessControlRules", "Notifies a profile of jobs that end in error")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Job_RunJobLaunch_Notification_Errored", .management(of: "Task"), on: "Task",
      ["/Jobs/RunJob/Launch/Errored"])
  ])
}
