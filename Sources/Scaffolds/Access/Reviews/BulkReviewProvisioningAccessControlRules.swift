package import ScaffoldCompiler

/// Approving many provisioning orders at once.
///
/// Its name on screen is that of the reconciliation of resources, as documented.
package enum BulkReviewProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "BulkReviewProvisioningAccessControlRules",
    "Lets a profile review many provisioning orders at once")

  package static let table = PermissionTable(
    [
      PermissionRule(
        "BulkReviewProvisioning_AssignedResourceType_{Profile}_{EntityType}",
        .english("Mass reconciliate resources AssignedResourceBinary {EntityType.DisplayName}"),
        on: "AssignedResourceType",
        ["/Custom/ProvisioningPolicy/BulkReviewProvisioning/{EntityType}"])
    ],
    calls: [NestedCall("ReviewProvisioningAccessControlRules", .entityType, .profile)])
}
