package import ScaffoldCompiler

/// The table of an entity type, and who may see it.
///
/// The documentation requires no attribute. A call that needs one that is missing is left out.
package enum ViewTemplate: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "ViewTemplate", "Makes the table of an entity type, and lets a profile see it")

  package static let table = PermissionTable(calls: [
    NestedCall("EntityTypeDisplayName", .entityType, .property),
    NestedCall("EntityTypeDisplayTable", .entityType),
    NestedCall("ViewAccessControlRules", .entityType, .profile),
  ])
}
