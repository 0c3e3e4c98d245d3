package import ScaffoldCompiler

/// The logs of jobs.
package enum GetJobLogAdministrationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "GetJobLogAdministrationAccessControlRules",
    "Lets a profile read the logs of jobs")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management("Job_JobLog", on: "Task", "/Jobs/RunJob/GetLog")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
