package import ScaffoldCompiler

/// Repairing jobs that are blocked.
package enum RunJobRepairAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RunJobRepairAdministrationAccessControlRules", "Lets a profile repair jobs")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Job_RunJobRepair", .management(of: "Task"), on: "Task",
      ["/Jobs/RunJob/Repair"])
  ])
}
