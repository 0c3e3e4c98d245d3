package import ScaffoldCompiler

/// The settings of jobs.
package enum JobAdministrationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "JobAdministrationAccessControlRules",
    "Lets a profile see and change jobs")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management("Job_Jobs_Job", on: "Job", "/Jobs/Job/Query", "/Jobs/Job/Update")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
