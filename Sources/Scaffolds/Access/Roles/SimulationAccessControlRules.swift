package import ScaffoldCompiler

/// Everything about simulations: two scaffoldings and no rule of its own.
package enum SimulationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "SimulationAccessControlRules", "Lets a profile simulate changes of policies and roles")

  package static let table = PermissionTable(calls: [
    "PolicySimulationControlRules", "RoleAndSimulationControlRules",
  ])
}
