package import ScaffoldCompiler

/// Reconciling many roles at once.
///
/// What it makes is not shown; the text alone says that it calls
/// `ReconciliateRolesAccessControlRules`.
package enum BulkRoleReconciliationAccessControlRules: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "BulkRoleReconciliationAccessControlRules", "Lets a profile reconcile many roles at once", .none
  )
}
