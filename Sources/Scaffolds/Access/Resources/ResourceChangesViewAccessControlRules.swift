package import ScaffoldCompiler

/// What a synchronization is about to change: one rule for each entity type with a connector.
///
/// The connector is taken from the `EntityTypeMapping`; the documentation does not say where else.
package enum ResourceChangesViewAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ResourceChangesViewAccessControlRules",
    "Lets a profile see the changes that synchronizations found", .partial)

  private static let label: NamePattern = " - ResourceChanges - {Each.DisplayName}"

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Custom_ResourceChanges_{Each}", .text(label, label), on: "{Each}", each: .mapped,
      [
        "/Custom/ResourceChanges/{Each.Connector}",
        "/Custom/ResourceFileChanges/{Each.Connector}",
        "/Custom/ResourceLinkChanges/{Each.Connector}",
      ])
  ])
}
