package import ScaffoldCompiler

/// What an agent needs to prepare and carry out synchronizations.
package enum SynchronizationAccessControlRules: PermissionScaffolding {
  package static let signature = AccessParameters.signature(
    "SynchronizationAccessControlRules",
    "Lets a profile synchronize connectors")

  private static let connector = Translated(
    " - SynchronizeSessionConnector", " - SynchronisationConnector")

  package static let rules = [
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
  ]
}
