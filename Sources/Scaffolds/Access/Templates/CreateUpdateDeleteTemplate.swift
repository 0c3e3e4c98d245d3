package import ScaffoldCompiler

/// The table, workflows and menus with which an entity type is maintained, and who may use them.
///
/// The documentation requires no attribute. A call that needs one that is missing is left out.
package enum CreateUpdateDeleteTemplate: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "CreateUpdateDeleteTemplate",
    "Makes the workflows that maintain an entity type, and lets a profile use them")

  package static let table = PermissionTable(calls: [
    NestedCall("CreateUpdateDeleteAccessControlRules", .entityType, .profile),
    NestedCall("CreateUpdateDeleteMenus", .entityType),
    NestedCall("CreateUpdateDeleteWorkflows", .entityType),
    NestedCall("EntityTypeDisplayName", .entityType, .property),
    NestedCall("EntityTypeDisplayTable", .entityType),
    NestedCall("EntityTypeSearchBar", .entityType),
    NestedCall("ViewAccessControlRules", .entityType, .profile),
    NestedCall("WorkflowEntityType", .entityType),
  ])
}
