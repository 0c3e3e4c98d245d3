package import ScaffoldCompiler

/// The mail about repairs that end in error.
package enum RunJobRepairNotificationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobRepairNotificationAccessControlRules",
    "Notifies a profile of repairs that end in error")

  package static let rules = [
    PermissionRule.management(
      "Job_RunJobRepair_Notification_Errored", on: "Task", "/Jobs/RunJob/Repair/Errored")
  ]
}
