package import ScaffoldCompiler

/// The governance of roles. What it makes is not shown.
package enum GovernanceRolesAccessControlRules: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "GovernanceRolesAccessControlRules", "Lets a profile govern roles", .none)
}
