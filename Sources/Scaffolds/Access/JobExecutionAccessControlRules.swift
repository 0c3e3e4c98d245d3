package import ScaffoldCompiler

/// What people need to launch jobs: five scaffoldings and no rule of its own.
package enum JobExecutionAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "JobExecutionAccessControlRules",
    "Lets a profile see, launch and repair jobs")

  package static let calls = [
    "JobViewAccessControlRules",
    "RunJobAdministrationAccessControlRules",
    "RunJobNotificationAccessControlRules",
    "RunJobRepairAdministrationAccessControlRules",
    "RunJobRepairNotificationAccessControlRules",
  ]
}
