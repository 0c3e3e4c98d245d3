package import ScaffoldCompiler

/// Jobs, tasks and their runs, for every change.
package enum TaskAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "TaskAdministrationAccessControlRules",
    "Lets a profile create, change and delete jobs and tasks")

  package static let table = PermissionTable(
    ["Job", "JobInstance", "Task", "TaskEntityType", "TaskInstance", "TaskResourceType"].map {
      PermissionRule(
        "{Profile}_Job_Tasks_\($0)", .management(of: $0), on: "\($0)", .actions(of: "/Jobs/\($0)"))
    })
}
