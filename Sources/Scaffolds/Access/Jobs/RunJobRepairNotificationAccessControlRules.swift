package import ScaffoldCompiler

/// The mail about repairs that end in error.
package enum RunJobRepairNotificationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobRepairNotificationAccessControlRules",
    "Notifies a profile of repairs that end in error")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management(
        "Job_RunJobRepair_Notification_Errored", on: "Task", "/Jobs/RunJob/Repair/Errored")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
