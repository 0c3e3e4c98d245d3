package import ScaffoldCompiler

/// The logs of jobs.
package enum GetJobLogAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "GetJobLogAdministrationAccessControlRules", "Lets a profile read the logs of jobs")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Job_JobLog", .management(of: "Task"), on: "Task",
      ["/Jobs/RunJob/GetLog"])
  ])
}
