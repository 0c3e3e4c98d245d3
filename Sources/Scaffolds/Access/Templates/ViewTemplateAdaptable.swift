package import ScaffoldCompiler

/// The table of an entity type whose columns can be chosen, and who may see it.
///
/// The documentation requires no attribute. A call that needs one that is missing is left out.
package enum ViewTemplateAdaptable: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "ViewTemplateAdaptable",
    "Makes the adaptable table of an entity type, and lets a profile see it")

  package static let table = PermissionTable(calls: [
    NestedCall("EntityTypeDisplayName", .entityType, .property),
    NestedCall("EntityTypeDisplayTableAdaptable", .entityType),
    NestedCall("ViewAccessControlRules", .entityType, .profile),
  ])
}
