package import ScaffoldCompiler

/// Another name of `BulkResourceReconciliationAccessControlRules`, which one version of the
/// documentation prints in its example.
package enum MassReconciliateResourcesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "MassReconciliateResourcesAccessControlRules",
    "Another name of BulkResourceReconciliationAccessControlRules", .partial)

  package static let table = PermissionTable(calls: [
    NestedCall("BulkResourceReconciliationAccessControlRules", .entityType, .profile)
  ])
}
