package import ScaffoldCompiler

/// What people need to launch jobs: five scaffoldings and no rule of its own.
package enum JobExecutionAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "JobExecutionAccessControlRules",
    "Lets a profile see, launch and repair jobs")

  private static let table = PermissionTable(
    calls: [
      "JobViewAccessControlRules",
      "RunJobAdministrationAccessControlRules",
      "RunJobNotificationAccessControlRules",
      "RunJobRepairAdministrationAccessControlRules",
      "RunJobRepairNotificationAccessControlRules",
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
