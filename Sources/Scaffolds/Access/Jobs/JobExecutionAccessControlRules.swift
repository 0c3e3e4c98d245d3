package import ScaffoldCompiler

/// What people need to launch jobs: five scaffoldings and no rule of its own.
package enum JobExecutionAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "JobExecutionAccessControlRules", "Lets a profile see, launch and repair jobs")

  package static let table = PermissionTable(calls: [
    "JobViewAccessControlRules",
    "RunJobAdministrationAccessControlRules",
    "RunJobNotificationAccessControlRules",
    "RunJobRepairAdministrationAccessControlRules",
    "RunJobRepairNotificationAccessControlRules",
  ])
}
