package import ScaffoldCompiler

/// Reconciling many resources at once.
///
/// Versions of the documentation disagree on names; these are those of the current one. All of them
/// print the permission that is made here, the permission reference another
/// (`BulkReconciliateResources`).
package enum BulkResourceReconciliationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "BulkResourceReconciliationAccessControlRules",
    "Lets a profile reconcile many resources at once", .partial)

  package static let table = PermissionTable(
    [
      PermissionRule(
        "MassReconciliateResources_AssignedResourceType_{Profile}_{EntityType}",
        .english("Mass reconciliate resources AssignedResourceBinary {EntityType.DisplayName}"),
        on: "AssignedResourceType",
        ["/Custom/ProvisioningPolicy/MassReconciliateResources/{EntityType}"])
    ],
    calls: [NestedCall("ReconciliateResourcesAccessControlRules", .entityType, .profile)])
}
