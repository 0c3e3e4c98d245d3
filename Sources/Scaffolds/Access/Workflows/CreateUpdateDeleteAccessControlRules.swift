package import ScaffoldCompiler

/// The three workflows that `CreateUpdateDeleteWorkflows` makes.
///
/// The documented text says that `ViewAccessControlRules` is called too, the documented output does not
/// show it. The template of the example calls it itself, and the product keeps each call once: so it is
/// called.
package enum CreateUpdateDeleteAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "CreateUpdateDeleteAccessControlRules",
    "Lets a profile start the workflows that create, change and delete", .partial,
    example: "Directory_Country")

  package static let table = PermissionTable(
    [
      PermissionRule(
        "{Profile}_{EntityType}_Custom_Workflows_{EntityType}", .identifier,
        on: "Workflow_{EntityType}",
        ["Create", "Delete", "Update"].map {
          PermissionEntry("/Custom/Workflows/{EntityType}_\($0)/Request/ActionPending")
        })
    ],
    calls: [NestedCall("ViewAccessControlRules", .entityType, .profile)])
}
