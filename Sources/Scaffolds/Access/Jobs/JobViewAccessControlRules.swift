package import ScaffoldCompiler

/// Jobs, their tasks and their runs, for reading.
package enum JobViewAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "JobViewAccessControlRules",
    "Lets a profile see jobs, tasks and their progress")

  private static let table = PermissionTable(
    rules: [
      PermissionRule.management("Job_JobViews_Job", on: "Job", "/Jobs/Job/Query"),
      .management(
        "Job_JobViews_JobInstance", on: "JobInstance", "/Jobs/JobInstance/Query",
        "/Jobs/JobInstance/Update"),
      .management("Job_JobViews_Task", on: "Task", "/Jobs/Job/Query", "/Jobs/Task/Query"),
      .management(
        "Job_JobViews_TaskEntityType", on: "TaskEntityType", "/Jobs/TaskEntityType/Query"),
      .management("Job_JobViews_TaskInstance", on: "TaskInstance", "/Jobs/TaskInstance/Query"),
      .management(
        "Job_JobViews_TaskResourceType", on: "TaskResourceType", "/Jobs/TaskResourceType/Query"),
    ],
    calls: [
      "GetJobLogAdministrationAccessControlRules",
      "JobAdministrationAccessControlRules",
      "PendingAssignedResourceTypesAccessControlRules",
      "ResourceChangesViewAccessControlRules",
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
