package import ScaffoldCompiler

/// The page on which roles are approved. Two names end with a blank, as documented.
///
/// Which entity types stand beside the call's is not documented: those one association away.
package enum ReviewRolesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ReviewRolesAccessControlRules", "Lets a profile review requested roles", .partial)

  private static let path: PermissionEntry = "/Custom/ProvisioningPolicy/ReviewRoles/{EntityType}"

  package static let table = PermissionTable([
    rule("AssignedCompositeRole"),
    rule("AssignedSingleRole"),
    PermissionRule(
      "{Profile}_{Each}_Custom_ProvisioningPolicy_ReviewRoles_{EntityType}", .reviewProvisioning,
      on: "{Each}", each: .related, [path]),
  ])

  private static func rule(_ entityType: String) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_Custom_ProvisioningPolicy_ReviewRoles_{EntityType}",
      .text(" - Review Roles ", " - Revue des rôles "), on: "\(entityType)",
      [path, PermissionEntry("/ProvisioningPolicy/\(entityType)/Comment")])
  }
}
