package import ScaffoldCompiler

/// The mail about repairs that end in error, and in no other way.
package enum RunJobRepairNotificationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RunJobRepairNotificationAccessControlRules", "Notifies a profile of repairs that end in error")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Job_RunJobRepair_Notification_Errored", .management(of: "Task"), on: "Task",
      ["/Jobs/RunJob/Repair/Errored"])
  ])
}
