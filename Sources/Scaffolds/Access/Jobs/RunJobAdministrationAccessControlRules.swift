package import ScaffoldCompiler

/// Launching jobs. The page tells of repairs instead: its text belongs to another scaffolding.
package enum RunJobAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RunJobAdministrationAccessControlRules", "Lets a profile launch jobs")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_JobInstance_RunJobLaunch", .management(of: "JobInstance"), on: "JobInstance",
      ["/Jobs/JobInstance/Create"]),
    PermissionRule(
      "{Profile}_Job_RunJobLaunch", .management(of: "Task"), on: "Task", ["/Jobs/RunJob/Launch"]),
  ])
}
