package import ScaffoldCompiler

/// Changes of the role model inside simulations.
package enum RoleAndSimulationControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RoleAndSimulationControlRules", "Lets a profile change the role model in simulations")

  package static let table = PermissionTable(
    [
      "CompositeRoleRule", "CompositeRole", "ContextRule", "Policy", "ResourceBinaryRule",
      "ResourceClassificationRule", "ResourceCorrelationRule", "ResourceNavigationRule",
      "ResourceQueryRule", "ResourceScalarRule", "ResourceTypeRule", "ResourceType",
      "SingleRoleRule", "SingleRole",
    ].map {
      PermissionRule(
        "{Profile}_\($0)_CreateUpdateDeleteSimulation", .entityType, on: "\($0)",
        .actions(
          [
            "CreateSimulation", "DeleteSimulation", "RevertSimulation", "Simulation",
            "UpdateSimulation",
          ], of: "/ProvisioningPolicy/\($0)"))
    })
}
