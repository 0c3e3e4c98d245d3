package import ScaffoldCompiler

/// What an agent needs to prepare and carry out synchronizations.
///
/// The second rule opens data without letting anybody execute anything, as it is documented.
package enum SynchronizationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "SynchronizationAccessControlRules", "Lets a profile synchronize connectors")

  private static let connector = RuleLabel.text(
    " - SynchronizeSessionConnector", " - SynchronisationConnector")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Connector_ConnectorMapping_Query", connector, on: "Connector",
      ["/Connectors/Connector/Query"]),
    PermissionRule(
      "{Profile}_Connector_Connectors_SynchronizeSession", connector, on: "Connector",
      [.opening("/Connectors/SynchronizeSession")]),
    PermissionRule(
      "{Profile}_Resource_Connectors_SynchronizeSession",
      .text(" - SynchronizeSessionResource", " - SynchronisationResource"), on: "Resource",
      ["/Connectors/SynchronizeSession"]),
  ])
}
