/// What the product brings along: it can be named without a declaration.
package enum BuiltInNames {
  /// Entity types with properties of their own, all of which may be used.
  package static let entityTypes: [String] = [
    "AccessCertificationCampaign",
    "AccessCertificationCampaignPolicy",
    "AccessCertificationItem",
    "ActivityInstance",
    "ActivityTemplateState",
    "ActivityTemplateTransition",
    "Agent",
    "AssignedCompositeRole",
    "AssignedProfile",
    "AssignedResourceBinary",
    "AssignedResourceNavigation",
    "AssignedResourceScalar",
    "AssignedResourceType",
    "AssignedSingleRole",
    "AutomationRule",
    "Category",
    "CompositeRole",
    "CompositeRoleRule",
    "Connection",
    "ConnectionColumn",
    "ConnectionPackage",
    "ConnectionTable",
    "Connector",
    "ContextRule",
    "Dimension0",
    "DisplayEntityProperty",
    "DisplayEntityType",
    "EntityAssociation",
    "EntityAssociationMapping",
    "EntityProperty",
    "EntityPropertyMapping",
    "EntityType",
    "EntityTypeMapping",
    "IdentifiedRisk",
    "Job",
    "JobInstance",
    "PasswordResetSetting",
    "Policy",
    "PolicySimulation",
    "Profile",
    "ReportQuery",
    "Resource",
    "ResourceBinaryRule",
    "ResourceClassificationRule",
    "ResourceCorrelationRule",
    "ResourceNavigationRule",
    "ResourcePropertyMapping",
    "ResourceQueryRule",
    "ResourceScalarRule",
    "ResourceType",
    "ResourceTypeMapping",
    "ResourceTypeRule",
    "Risk",
    "RiskRule",
    "RiskRuleItem",
    "RoleMapping",
    "Setting",
    "SingleRole",
    "SingleRoleRule",
    "Task",
    "TaskEntityType",
    "TaskInstance",
    "TaskResourceType",
    "Universe",
    "Workflow",
    "WorkflowInstance",
  ]

  /// Menus that entries may hang below.
  package static let menuItems: [String] = ["Dashboard", "Nav", "Reports", "Top", "UserMenu"]

  /// The agent that runs inside the product.
  package static let agent = "Local"

  /// Properties of every entity type that holds resources.
  package static let properties: [String] = ["Id", "InternalDisplayName", "ResourceRiskScore"]

  /// What may not name an entity type or a property, whatever the case.
  package static let reservedWords: [String] = [
    "abstract", "break", "byte", "catch", "char", "class", "const", "continue", "delegate", "do",
    "else", "enum", "Exception", "false", "finally", "for", "foreach", "Id", "if", "int",
    "interface", "long", "null", "out", "override", "private", "protected", "public", "readonly",
    "ref", "return", "sealed", "static", "string", "struct", "throw", "true", "try", "void",
    "while",
  ]
}
