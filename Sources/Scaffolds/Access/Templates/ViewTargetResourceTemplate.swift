package import ScaffoldCompiler

/// The table and the report of a managed system, and who may see them.
///
/// The documentation requires no attribute. A call that needs one that is missing is left out.
package enum ViewTargetResourceTemplate: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "ViewTargetResourceTemplate",
    "Makes the table and the report of a target entity type, and lets a profile see them")

  package static let table = PermissionTable(calls: [
    NestedCall("EntityTypeDisplayName", .entityType, .property),
    NestedCall("EntityTypeDisplayTargetResourceTable", .entityType),
    NestedCall("TargetResourceReportAccessControlRules", .entityType, .profile),
    NestedCall("TargetResourceReportMenus", .entityType),
    NestedCall("TargetResourceReport", .entityType),
    NestedCall("ViewAccessControlRules", .entityType, .profile),
  ])
}
