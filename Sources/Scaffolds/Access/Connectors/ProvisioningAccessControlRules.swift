package import ScaffoldCompiler

/// What an agent needs to fulfill provisioning orders.
package enum ProvisioningAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "ProvisioningAccessControlRules",
    "Lets a profile provision managed systems")

  private static let table = PermissionTable(
    rules: [
      "Connector", "EntityTypeMapping", "EntityType", "ResourceType", "Resource",
    ].map { entityType in
      PermissionRule(
        "\(entityType)_Connectors_ProvisioningSession",
        Translated(" - Provisioning Launch", " - Lancement du Provisioning"), on: entityType,
        "/Connectors/ProvisioningSession")
    })

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
