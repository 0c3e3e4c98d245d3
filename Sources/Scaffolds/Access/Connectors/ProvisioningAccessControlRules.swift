package import ScaffoldCompiler

/// What an agent needs to fulfill provisioning orders.
package enum ProvisioningAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ProvisioningAccessControlRules", "Lets a profile provision managed systems")

  package static let table = PermissionTable(
    ["Connector", "EntityTypeMapping", "EntityType", "ResourceType", "Resource"].map {
      PermissionRule(
        "{Profile}_\($0)_Connectors_ProvisioningSession",
        .text(" - Provisioning Launch", " - Lancement du Provisioning"), on: "\($0)",
        ["/Connectors/ProvisioningSession"])
    })
}
