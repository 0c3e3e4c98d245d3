package import ScaffoldCompiler

/// The logs of jobs.
package enum GetJobLogAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "GetJobLogAdministrationAccessControlRules",
    "Lets a profile read the logs of jobs")

  package static let rules = [
    PermissionRule.management("Job_JobLog", on: "Task", "/Jobs/RunJob/GetLog")
  ]
}
