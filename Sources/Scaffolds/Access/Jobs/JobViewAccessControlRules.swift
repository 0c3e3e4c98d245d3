package import ScaffoldCompiler

/// Jobs, their tasks and their runs, for reading.
package enum JobViewAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "JobViewAccessControlRules", "Lets a profile see jobs, tasks and their progress")

  package static let table = PermissionTable(
    [
      rule("Job", ["/Jobs/Job/Query"]),
      rule("JobInstance", ["/Jobs/JobInstance/Query", "/Jobs/JobInstance/Update"]),
      rule("Task", ["/Jobs/Job/Query", "/Jobs/Task/Query"]),
      rule("TaskEntityType", ["/Jobs/TaskEntityType/Query"]),
      rule("TaskInstance", ["/Jobs/TaskInstance/Query"]),
      rule("TaskResourceType", ["/Jobs/TaskResourceType/Query"]),
    ],
    calls: [
      "GetJobLogAdministrationAccessControlRules",
      "JobAdministrationAccessControlRules",
      "PendingAssignedResourceTypesAccessControlRules",
      "ResourceChangesViewAccessControlRules",
    ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_Job_JobViews_\(entityType)", .management(of: entityType), on: "\(entityType)",
      entries)
  }
}
