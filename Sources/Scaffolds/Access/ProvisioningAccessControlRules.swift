package import ScaffoldCompiler

/// What an agent needs to fulfill provisioning orders.
package enum ProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "ProvisioningAccessControlRules",
    "Lets a profile provision managed systems")

  package static let rules = [
    "Connector", "EntityTypeMapping", "EntityType", "ResourceType", "Resource",
  ].map { entityType in
    PermissionRule(
      "\(entityType)_Connectors_ProvisioningSession",
      Translated(" - Provisioning Launch", " - Lancement du Provisioning"), on: entityType,
      "/Connectors/ProvisioningSession")
  }
}
