package import ScaffoldCompiler

/// What a synchronization is about to change: one rule for each entity type with a connector.
///
/// The connector is taken from the `EntityTypeMapping`; the documentation does not say where else.
package enum ResourceChangesViewAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "ResourceChangesViewAccessControlRules",
    "Lets a profile see the changes that synchronizations found")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    let profile = ProfileFacts(call, in: context)
    let types = context.index.elements(.entityTypeMapping)
      .filter { $0[.connector] != nil }
      .compactMap { $0.sourced(.identifier) }
    return types.sortedNames().compactMap { type in
      guard let mapping = context.index.definition(.entityTypeMapping, type.value),
        let connector = mapping[.connector]
      else { return nil }
      let entityType = context.index.definition(.entityType, type.value)
      return PermissionRule(
        "Custom_ResourceChanges_\(type.value)",
        Translated(" - ResourceChanges - ", " - ResourceChanges - "), on: type.value,
        "/Custom/ResourceChanges/\(connector)", "/Custom/ResourceFileChanges/\(connector)",
        "/Custom/ResourceLinkChanges/\(connector)"
      ).element(for: profile, subject: type) { language in
        entityType?[Name("DisplayName_L\(language)")] ?? type.value
      }
    }
  }
}
