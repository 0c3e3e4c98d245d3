package import ScaffoldCompiler

/// Menu items for an entity type and its connector.
///
/// The documentation says where they go, but neither what they are called nor how they look, so the
/// call is checked and stays.
package enum EntityTypeMenuItem: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature(
    "EntityTypeMenuItem", stratum: .presentation,
    summary: "Generates menu items for an entity type and its connector",
    attributes: [ModelParameters.entityType],
    arguments: [
      ArgumentSignature(
        "MenuItemLocalization",
        [
          ParameterSignature(
            "OnDashboard", .boolean, summary: "Whether the dashboard has the item"),
          ParameterSignature("OnNav", .boolean, summary: "Whether the navigation has the item"),
          ParameterSignature(
            "OnTop", .boolean, summary: "Whether the top of the page has the item"),
        ], summary: "Says where the items go")
    ], documentation: .none,
    example: """
      <EntityTypeMenuItem EntityType="Directory_Country">
        <MenuItemLocalization OnNav="true"/>
      </EntityTypeMenuItem>
      """)
}
