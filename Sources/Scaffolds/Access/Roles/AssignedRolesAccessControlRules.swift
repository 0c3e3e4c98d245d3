package import ScaffoldCompiler

/// The page of assigned roles.
///
/// The documented rules are in no order, and the first one is written in another way; so they are
/// here. What their numbers stand for is not documented. The first Identifier is also one of
/// `RoleAdministrationAccessControlRules`, with other entries: a profile cannot have both.
package enum AssignedRolesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "AssignedRolesAccessControlRules", "Lets a profile see assigned roles", .partial)

  package static let table = PermissionTable(
    [
      PermissionRule(
        "{Profile}_Category_ProvisioningPolicy_Category", .identifier, on: "Category",
        [PermissionEntry("/ProvisioningPolicy/Category/Query").permissionFirst.full]
      ).profileFirst,
      rule("AssignedSingleRole", "_16"),
      rule("AssignedSingleRole", "_9"),
      rule("AssignedSingleRole", "_11"),
      rule("AssignedCompositeRole", ""),
      rule("AssignedCompositeRole", "_9"),
      rule("AssignedCompositeRole", "_11"),
    ], isSorted: false)

  private static func rule(_ entityType: String, _ suffix: String) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_Custom_ProvisioningPolicy_AssignedRoles_{EntityType}\(suffix)",
      .text("", ""), on: "\(entityType)",
      ["/Custom/ProvisioningPolicy/AssignedRoles/{EntityType}"])
  }
}
