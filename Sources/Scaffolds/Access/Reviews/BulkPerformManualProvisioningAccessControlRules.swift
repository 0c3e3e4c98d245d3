package import ScaffoldCompiler

/// Carrying out many orders by hand at once.
package enum BulkPerformManualProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "BulkPerformManualProvisioningAccessControlRules",
    "Lets a profile carry out many orders by hand at once")

  package static let table = PermissionTable(
    [
      PermissionRule(
        "BulkPerformManualProvisioning_AssignedResourceType_{Profile}_{EntityType}",
        .english("Mass review manual provisioning items for {EntityType}"),
        on: "AssignedResourceType",
        ["/Custom/ProvisioningPolicy/BulkPerformManualProvisioning/{EntityType}"])
    ],
    calls: [NestedCall("PerformManualProvisioningAccessControlRules", .entityType, .profile)])
}
