package import ScaffoldCompiler

/// The configuration of workflows.
package enum WorkflowConfigurationControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "WorkflowConfigurationControlRules", "Lets a profile create, change and delete workflows")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Workflow_CreateUpdateDelete", .entityType, on: "Workflow",
      .actions(["Create", "Delete", "Update"], of: "/Workflows/Workflow"))
  ])
}
