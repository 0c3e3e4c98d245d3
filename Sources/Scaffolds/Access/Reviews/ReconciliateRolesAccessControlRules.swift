package import ScaffoldCompiler

/// The page on which roles found in systems are compared with the role model.
///
/// Which entity types stand beside the call's is not documented: those one association away.
package enum ReconciliateRolesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ReconciliateRolesAccessControlRules", "Lets a profile reconcile roles", .partial)

  private static let path: PermissionEntry =
    "/Custom/ProvisioningPolicy/ReconciliateRoles/{EntityType}"

  package static let table = PermissionTable([
    rule("AssignedCompositeRole", [path, "/ProvisioningPolicy/AssignedCompositeRole/Comment"]),
    rule("AssignedResourceType", [path]),
    rule("AssignedSingleRole", [path, "/ProvisioningPolicy/AssignedSingleRole/Comment"]),
    PermissionRule(
      "{Profile}_{Each}_Custom_ProvisioningPolicy_ReconciliateRoles_{EntityType}",
      .reviewProvisioning, on: "{Each}", each: .related, [path]),
  ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_Custom_ProvisioningPolicy_ReconciliateRoles_{EntityType}",
      .text(" - Reconciliate Roles", " - Réconciliation des rôles"), on: "\(entityType)", entries)
  }
}
