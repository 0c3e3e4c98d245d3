import ScaffoldCompiler

/// Which agent runs what.
enum AgentChoice {
  /// The product's own name for its built-in agent.
  static let builtIn = "Local"

  /// The agent of a connector: its own, else the only declared one, else the built-in one.
  ///
  /// - Returns: nothing where several are declared and the connector names none; that is an error
  ///   at the call.
  static func agent(
    of connector: Element, for call: ScaffoldingCall, in context: ExpansionContext
  ) -> Sourced? {
    if let named = connector.sourced(.agent) { return named }
    let declared = context.index.elements(.agent)
    let identifiers = Set(declared.compactMap { $0[.identifier] })
    if identifiers.count > 1 {
      context.diagnose(
        .ambiguousAgent(
          of: connector[.identifier] ?? "", agents: identifiers.sorted { $0.precedes($1) },
          at: context.location(call.element), connector: context.location(connector)))
      return nil
    }
    return declared.first?.sourced(.identifier)
      ?? Sourced(builtIn, from: Origin(.configuration, connector))
  }

  /// The agent of an agent-wide scaffolding: the one it names, else the only declared one, else the
  /// one that every connector has.
  static func agent(
    for call: ScaffoldingCall, in context: ExpansionContext
  ) -> Sourced? {
    if let named = call[.agent] { return named }
    let declared = context.index.elements(.agent).compactMap { $0.sourced(.identifier) }
    if let only = declared.first, Set(declared.map(\.value)).count == 1 { return only }
    let connectors = context.index.fact(AllConnectors.self).elements
    // Without a declared agent, a connector that names none runs on the built-in one.
    let known = connectors.compactMap { connector in
      connector.sourced(.agent)
        ?? (declared.isEmpty ? Sourced(builtIn, from: Origin(.configuration, connector)) : nil)
    }
    if let first = known.first, Set(known.map(\.value)).count == 1, known.count == connectors.count
    {
      return first
    }
    if declared.isEmpty, known.isEmpty { return Sourced(builtIn, from: call.origin) }
    let agents = Set((declared + known).map(\.value)).sorted { $0.precedes($1) }
    context.diagnose(.agentNeeded(agents, at: context.location(call.element)))
    return nil
  }

  /// The connectors of an agent that are not deactivated, by identifier.
  ///
  /// - Returns: nothing after an error.
  static func connectors(
    of agent: String, for call: ScaffoldingCall, in context: ExpansionContext
  ) -> [ConnectorFacts]? {
    var connectors: [ConnectorFacts] = []
    var isComplete = true
    for element in context.index.fact(AllConnectors.self).elements {
      if element[.isDeactivated].flatMap(Boolean.parse) == true { continue }
      guard let own = self.agent(of: element, for: call, in: context) else {
        isComplete = false
        continue
      }
      if own.value == agent { connectors.append(context.facts(ofConnector: element)) }
    }
    return isComplete ? connectors : nil
  }
}
