package import ScaffoldCompiler

/// Simulations of policies. The profile stands in the middle of the Identifier.
package enum PolicySimulationControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "PolicySimulationControlRules", "Lets a profile run simulations of policies")

  package static let table = PermissionTable(
    [
      "Category", "CompositeRole", "CompositeRoleRule", "Policy", "PolicySimulation",
      "ResourceClassificationRule", "ResourceNavigationRule", "ResourceScalarRule",
      "ResourceTypeRule", "SingleRole", "SingleRoleRule",
    ].map {
      PermissionRule(
        "PolicySimulation_{Profile}_\($0)", .entityType, on: "\($0)",
        .actions(
          ["Create", "Delete", "Query", "Start", "Update"],
          of: "/ProvisioningPolicy/PolicySimulation"))
    })
}
