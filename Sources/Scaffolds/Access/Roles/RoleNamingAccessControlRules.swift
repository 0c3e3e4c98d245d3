package import ScaffoldCompiler

/// The rules that name roles.
package enum RoleNamingAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RoleNamingAccessControlRules", "Lets a profile administer the naming of roles")

  private static let path = "/ProvisioningPolicy/RoleMapping"

  package static let table = PermissionTable(
    ["Category", "EntityProperty", "Policy", "ResourceType"].map {
      PermissionRule(
        "{Profile}_RoleMapping_\($0)", .entityType, on: "\($0)",
        .actions(["Create", "Query", "Update"], of: path))
    } + [
      PermissionRule(
        "{Profile}_RoleMapping_CreateUpdateDelete", .entityType, on: "RoleMapping",
        .actions(of: path))
    ])
}
