package import ScaffoldCompiler

/// Launching jobs.
package enum RunJobAdministrationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "RunJobAdministrationAccessControlRules",
    "Lets a profile launch jobs")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management(
        "JobInstance_RunJobLaunch", on: "JobInstance", "/Jobs/JobInstance/Create"),
      .management("Job_RunJobLaunch", on: "Task", "/Jobs/RunJob/Launch"),
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
