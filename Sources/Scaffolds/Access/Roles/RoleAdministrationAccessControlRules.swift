package import ScaffoldCompiler

/// The role model: roles, resource types, policies and their rules.
///
/// The entity types of dimensions are read along with six kinds of rules; that they are those of
/// dimensions is inferred.
package enum RoleAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RoleAdministrationAccessControlRules", "Lets a profile administer the role model", .partial)

  package static let table = PermissionTable(
    dimensions + rules.map { rule($0, []) } + owners + properties)

  /// What holds roles and resource types together.
  private static let rules = [
    "AutomationRule", "CompositeRoleRule", "ContextRule", "ResourceClassificationRule",
    "ResourceCorrelationRule", "ResourceNavigationRule", "ResourceQueryRule", "ResourceScalarRule",
    "ResourceTypeRule", "SingleRoleRule",
  ]

  private static let dimensions = [
    "AutomationRule", "CompositeRoleRule", "Policy", "ResourceNavigationRule", "ResourceTypeRule",
    "SingleRoleRule",
  ].map { opening($0, on: "{Each}", each: .dimensions) }

  private static let owners = [
    rule("Category", changes(of: rules + ["CompositeRole", "ResourceType", "SingleRole"])),
    rule("CompositeRole", changes(of: rules)),
    rule(
      "Policy",
      ["/ProvisioningPolicy/Policy"]
        + changes(of: rules + ["Category", "CompositeRole", "ResourceType", "SingleRole"])),
    rule("ResourceType", changes(of: rules)),
    rule("SingleRole", changes(of: rules)),
  ]

  /// Rules on properties, and one on resources.
  private static let properties =
    (["AutomationRule"] + ofProperties).map { opening($0, on: "EntityProperty") } + [
      opening("ResourceNavigationRule", on: "Resource"),
      PermissionRule(
        "{Profile}_EntityProperty_ProvisioningPolicy_EntityProperty",
        .management(of: "EntityProperty"), on: "EntityProperty",
        changes(["Create", "Update"], of: ofProperties)),
    ]

  private static let ofProperties = [
    "ResourceClassificationRule", "ResourceCorrelationRule", "ResourceNavigationRule",
    "ResourceQueryRule", "ResourceScalarRule",
  ]

  private static func rule(_ entityType: String, _ others: [PermissionEntry]) -> PermissionRule {
    var others = others
    if entityType == "ResourceCorrelationRule" {
      others += ["/Metadata/Binding/Create", "/ProvisioningPolicy/ContextRule"]
    }
    return PermissionRule(
      "{Profile}_\(entityType)_ProvisioningPolicy_\(entityType)", .management(of: entityType),
      on: "\(entityType)", others + .actions(of: "/ProvisioningPolicy/\(entityType)"))
  }

  private static func opening(
    _ subject: String, on entityType: NamePattern, each subjects: RuleSubjects? = nil
  ) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType.text)_ProvisioningPolicy_\(subject)", .management(of: subject),
      on: entityType, each: subjects, [.opening("/ProvisioningPolicy/\(subject)")])
  }

  private static func changes(
    _ actions: [String] = ["Create", "Delete", "Update"], of subjects: [String]
  ) -> [PermissionEntry] {
    subjects.flatMap { subject in
      actions.map { .opening("/ProvisioningPolicy/\(subject)/\($0)") }
    }
  }
}
