package import ScaffoldCompiler

/// Repairing jobs that are blocked.
package enum RunJobRepairAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobRepairAdministrationAccessControlRules",
    "Lets a profile repair jobs")

  package static let rules = [
    PermissionRule.management("Job_RunJobRepair", on: "Task", "/Jobs/RunJob/Repair")
  ]
}
