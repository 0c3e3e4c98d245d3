package import ScaffoldCompiler

/// Launching jobs.
package enum RunJobAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobAdministrationAccessControlRules",
    "Lets a profile launch jobs")

  package static let rules = [
    PermissionRule.management(
      "JobInstance_RunJobLaunch", on: "JobInstance", "/Jobs/JobInstance/Create"),
    .management("Job_RunJobLaunch", on: "Task", "/Jobs/RunJob/Launch"),
  ]
}
