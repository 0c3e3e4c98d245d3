package import ScaffoldCompiler

/// The table, workflow and menus with which many resources are changed at once, and who may use them.
///
/// The documentation requires no attribute. A call that needs one that is missing is left out.
package enum UpdateResourcesTemplate: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "UpdateResourcesTemplate",
    "Makes the workflow that changes many resources, and lets a profile use it")

  package static let table = PermissionTable(calls: [
    NestedCall("EntityTypeDisplayName", .entityType, .property),
    NestedCall("EntityTypeDisplayTable", .entityType),
    NestedCall("UpdateResourcesAccessControlRules", .entityType, .profile),
    NestedCall("UpdateResourcesMenus", .entityType),
    NestedCall("UpdateResourcesWorkflows", .entityType),
    NestedCall("ViewAccessControlRules", .entityType, .profile),
    NestedCall("WorkflowEntityType", .entityType),
  ])
}
