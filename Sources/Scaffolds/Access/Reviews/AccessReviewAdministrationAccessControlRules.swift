package import ScaffoldCompiler

/// Access certification campaigns.
///
/// Which entity types campaigns look at is not documented: the documented list is compatible with those
/// of dimensions and those one association away.
package enum AccessReviewAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "AccessReviewAdministrationAccessControlRules",
    "Lets a profile administer access certification campaigns", .partial)

  private static let path = "/AccessCertification/AccessCertificationCampaign"

  package static let table = PermissionTable(
    ["AccessCertificationCampaignPolicy", "Category", "EntityProperty", "Policy", "ResourceType"]
      .map { rule($0, .actions(["Create", "Query", "Update"], of: path)) } + [
        rule(
          "AccessCertificationCampaign",
          .actions(["Create", "Delete", "Process", "Query", "Update"], of: path)),
        PermissionRule(
          "{Profile}_{Each}_AccessCertification_AccessCertificationCampaign", .reviewProvisioning,
          on: "{Each}", each: .campaigns, .actions(["Create", "Update"], of: path)),
      ])

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_AccessCertificationCampaign_\(entityType)", .identifier, on: "\(entityType)",
      entries)
  }
}
