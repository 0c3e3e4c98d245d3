package import ScaffoldCompiler

/// The page on which accounts found in systems are compared with the role model.
///
/// Which entity types stand beside the call's is not documented: those one association away.
///
/// Identifiers that lack the entity type are the same for two entity types of one profile; such
/// rules are made once.
package enum ReconciliateResourcesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ReconciliateResourcesAccessControlRules", "Lets a profile reconcile resources", .partial)

  private static let path = "/Custom/ProvisioningPolicy/ReconciliateResources/{EntityType}"
  private static let suffix = "Custom_ProvisioningPolicy_ReconciliateResources_{EntityType}"

  package static let table = PermissionTable(
    [
      "AssignedResourceBinary", "AssignedResourceNavigation", "AssignedResourceScalar", "Category",
      "EntityProperty", "ResourceType", "Resource",
    ].map { rule($0, [.opening(path)]) } + [
      rule(
        "AssignedResourceType",
        [PermissionEntry(path), "/ProvisioningPolicy/AssignedResourceType/Comment"]),
      PermissionRule(
        "{Profile}_{Each}_\(suffix)", .reviewProvisioning, on: "{Each}", each: .related,
        [PermissionEntry(path)]),
      .targetResourceView,
    ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_\(suffix)",
      .text(" - Reconciliate for \(entityType)", " - Réconciliation de \(entityType)"),
      on: "\(entityType)", entries)
  }
}
