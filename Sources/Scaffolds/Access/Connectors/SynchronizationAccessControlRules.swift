package import ScaffoldCompiler

/// What an agent needs to prepare and carry out synchronizations.
package enum SynchronizationAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "SynchronizationAccessControlRules",
    "Lets a profile synchronize connectors")

  private static let connector = Translated(
    " - SynchronizeSessionConnector", " - SynchronisationConnector")

  private static let table = PermissionTable(
    rules: [
      PermissionRule(
        "Connector_ConnectorMapping_Query", connector, on: "Connector",
        "/Connectors/Connector/Query"),
      PermissionRule(
        "Connector_Connectors_SynchronizeSession", connector, on: "Connector",
        opening: "/Connectors/SynchronizeSession"),
      PermissionRule(
        "Resource_Connectors_SynchronizeSession",
        Translated(" - SynchronizeSessionResource", " - SynchronisationResource"), on: "Resource",
        "/Connectors/SynchronizeSession"),
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
