import ScaffoldCompiler

/// What both jobs of one connector share: who it is about, and the rows that can be left out.
struct ConnectorJob {
  let connector: ConnectorFacts
  let header: JobHeader
  let synchronizes: Bool
  let provisions: Bool

  /// - Returns: nothing after an error.
  init?(
    _ call: ScaffoldingCall, suffix: String, ending: Translated, in context: ExpansionContext
  ) {
    guard let name = call[.connector],
      let element = context.index.definition(.connector, name.value),
      let agent = AgentChoice.agent(of: element, for: call, in: context)
    else { return nil }
    // In this job the connector is the one that the call names.
    let connector = ConnectorFacts(context.facts(ofConnector: element), namedBy: name)
    self.connector = connector
    header = JobHeader(
      call, defaultIdentifier: String(name.value, "_", suffix), agent: agent, name: connector.label,
      ending: ending, in: context)
    synchronizes = call.argument(.noSynchronization) == nil
    provisions = call.argument(.noProvisioning) == nil
    let place = context.place(of: name, else: call)
    if connector.isDeactivated {
      context.diagnose(
        .deactivatedConnector(name.value, at: place, declared: context.location(element)))
    }
    if connector.entityTypes.isEmpty { context.diagnose(.noEntityTypes(name.value, at: place)) }
    connector.reportUnknownPackages(to: context)
  }

  /// The connector where it is collected, nobody with `NoSynchronization`.
  var synchronized: [ConnectorFacts] { synchronizes ? [connector] : [] }

  /// The connector where it is provisioned, nobody with `NoProvisioning`.
  var provisioned: [ConnectorFacts] { provisions ? [connector] : [] }

  /// What expressions are computed for.
  var expressed: [Sourced] { (connector.entityTypes + connector.sources).sortedNames() }
}
