package import ScaffoldCompiler

/// The page of orders that people carry out by hand.
///
/// Which entity types stand beside the call's is not documented: those one association away.
///
/// Identifiers that lack the entity type are the same for two entity types of one profile; such
/// rules are made once.
package enum PerformManualProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "PerformManualProvisioningAccessControlRules", "Lets a profile carry out provisioning by hand",
    .partial)

  private static let path = "/Custom/ProvisioningPolicy/PerformManualProvisioning/{EntityType}"
  private static let suffix = "Custom_ProvisioningPolicy_PerformManualProvisioning_{EntityType}"

  package static let table = PermissionTable([
    rule("AssignedResourceNavigation", [.opening(path)]),
    rule("AssignedResourceScalar", [.opening(path)]),
    rule("AssignedResourceType", [PermissionEntry(path)]),
    rule("Resource", [.opening(path)]),
    PermissionRule(
      "{Profile}_{Each}_\(suffix)", .reviewProvisioning, on: "{Each}", each: .related,
      [PermissionEntry(path)]),
    PermissionRule(
      "{Profile}_ProvisioningPolicy_AssignedResourceType_ManualProvisioningReview",
      label("AssignedResourceType"), on: "AssignedResourceType",
      ["/ProvisioningPolicy/AssignedResourceType/ManualProvisioningReview"]),
  ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_\(suffix)", label(entityType), on: "\(entityType)", entries)
  }

  private static func label(_ entityType: String) -> RuleLabel {
    .text(" - Manual Provisioning for \(entityType)", " - Provisioning manuel de \(entityType)")
  }
}
