package import ScaffoldCompiler

/// The page of a person's accounts. Permissions to see the accounts are given separately.
package enum ManageAccounts: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ManageAccounts", "Lets a profile manage the accounts of a person")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_ManageAccounts_{EntityType}", .identifier, on: "{EntityType}",
      ["/Custom/ManageAccounts/{EntityType}"])
  ])
}
