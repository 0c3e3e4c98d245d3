package import ScaffoldCompiler

/// The settings of jobs.
package enum JobAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "JobAdministrationAccessControlRules",
    "Lets a profile see and change jobs")

  package static let rules = [
    PermissionRule.management("Job_Jobs_Job", on: "Job", "/Jobs/Job/Query", "/Jobs/Job/Update")
  ]
}
