package import ScaffoldCompiler

/// Repairing jobs that are blocked.
package enum RunJobRepairAdministrationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobRepairAdministrationAccessControlRules",
    "Lets a profile repair jobs")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management("Job_RunJobRepair", on: "Task", "/Jobs/RunJob/Repair")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
