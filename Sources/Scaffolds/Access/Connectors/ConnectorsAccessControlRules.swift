package import ScaffoldCompiler

/// The pages of connectors: their list, dashboard, connections and entity types.
///
/// The documented text names six further scaffoldings, the documented output shows two of them. The
/// other four are those that the enclosing template of the example calls itself, and the product
/// keeps each call once: so all six are called.
package enum ConnectorsAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ConnectorsAccessControlRules",
    "Lets a profile configure connectors, connections and entity types", .partial)

  package static let table = PermissionTable(
    connections + dashboards + entityTypes + lists,
    calls: [
      "ConnectorResourceTypeAccessControl", "JobViewAccessControlRules",
      "ResourceTypeMappingControlRules", "RoleAdministrationAccessControlRules",
      "RunJobRepairAdministrationAccessControlRules", "TaskAdministrationAccessControlRules",
    ])

  private static let connections = [
    "ActivityTemplateTransition", "Connection", "ConnectionPackage", "Connector",
    "EntityAssociation", "EntityProperty", "Workflow",
  ].map {
    rule(
      "ConnectorConnection", $0, "Connection Configuration", "Configuration d'une connexion",
      .actions(of: "/Connectors/Connection"))
  }

  private static let dashboards = [
    ("Agent", .actions(["Create", "Query", "Update"], of: "/Connectors/Connector")),
    ("Job", ["/Jobs/Job/Query"]),
    ("ResourceType", ["/Connectors/Connector/Query"]),
  ].map {
    rule("ConnectorDashboard", $0, "Connector Dashboard", "Dashboard d'un connecteur", $1)
  }

  private static let entityTypes = [
    "ConnectionColumn", "ConnectionTable", "Connector", "DisplayEntityProperty",
    "DisplayEntityType", "EntityAssociation", "EntityAssociationMapping", "EntityProperty",
    "EntityPropertyMapping", "EntityType", "EntityTypeMapping",
  ].map {
    let changes = ["Create", "Delete", "Update"]
    return rule(
      "ConnectorEntityType", $0, "Entity Type Configuration", "Configuration d'un type d'entité",
      .actions(changes, of: "/Connectors/EntityTypeMapping")
        + .actions(changes, of: "/Metadata/EntityType"))
  }

  private static let lists = [
    rule(
      "ConnectorsList", "Connector", "Connector List", "Liste des connecteurs",
      .actions(["Create", "Delete", "Query", "Reload", "Update"], of: "/Connectors/Connector"))
  ]

  private static func rule(
    _ page: String, _ entityType: String, _ english: String, _ french: String,
    _ entries: [PermissionEntry]
  ) -> PermissionRule {
    PermissionRule(
      "\(page)_{Profile}_\(entityType)",
      .text(" - \(english) - \(entityType)", " - \(french) - \(entityType)"),
      on: "\(entityType)", entries)
  }
}
