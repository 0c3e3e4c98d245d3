package import ScaffoldCompiler

/// The settings of jobs.
package enum JobAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "JobAdministrationAccessControlRules", "Lets a profile see and change jobs")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Job_Jobs_Job", .management(of: "Job"), on: "Job",
      ["/Jobs/Job/Query", "/Jobs/Job/Update"])
  ])
}
