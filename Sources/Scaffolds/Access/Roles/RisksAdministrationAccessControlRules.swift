package import ScaffoldCompiler

/// Risks and their rules.
package enum RisksAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RisksAdministrationAccessControlRules", "Lets a profile administer risks")

  private static let identified: PermissionEntry = "/ProvisioningPolicy/IdentifiedRisk/Query"

  package static let table = PermissionTable(
    [
      "Category", "EntityProperty", "EntityType", "Policy", "ResourceType", "RiskRule",
      "RiskRuleItem",
    ].map { rule($0, ["/ProvisioningPolicy/Risk"]) } + [
      rule("IdentifiedRisk", [identified]),
      rule("Resource", ["/ProvisioningPolicy/Risk/Create"]),
      rule("Risk", [identified] + .actions(of: "/ProvisioningPolicy/Risk")),
    ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_ProvisioningPolicy_Risk_\(entityType)", .identifier, on: "\(entityType)", entries)
  }
}
