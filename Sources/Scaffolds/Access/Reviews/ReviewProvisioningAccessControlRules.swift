package import ScaffoldCompiler

/// The page on which provisioning orders are approved.
///
/// Seven Identifiers say ReviewRoles where the permission says ReviewProvisioning, as documented.
///
/// Which entity types stand beside the call's is not documented: those one association away.
///
/// Identifiers that lack the entity type are the same for two entity types of one profile; such
/// rules are made once.
package enum ReviewProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ReviewProvisioningAccessControlRules", "Lets a profile review provisioning orders", .partial)

  private static let path = "/Custom/ProvisioningPolicy/ReviewProvisioning/{EntityType}"
  private static let suffix = "Custom_ProvisioningPolicy_ReviewProvisioning_{EntityType}"

  package static let table = PermissionTable(
    [
      "AssignedResourceBinary", "AssignedResourceNavigation", "AssignedResourceScalar", "Category",
      "EntityProperty", "ResourceType", "Resource",
    ].map {
      PermissionRule(
        "{Profile}_\($0)_Custom_ProvisioningPolicy_ReviewRoles_{EntityType}", .reviewProvisioning,
        on: "\($0)", [.opening(path)])
    } + [
      PermissionRule(
        "{Profile}_AssignedResourceType_\(suffix)", .reviewProvisioning,
        on: "AssignedResourceType",
        [
          PermissionEntry(path), "/ProvisioningPolicy/AssignedResourceType/Comment",
          "/ProvisioningPolicy/AssignedResourceType/Query",
        ]),
      PermissionRule(
        "{Profile}_{Each}_\(suffix)", .reviewProvisioning, on: "{Each}", each: .related,
        [PermissionEntry(path)]),
      .targetResourceView,
    ])
}
