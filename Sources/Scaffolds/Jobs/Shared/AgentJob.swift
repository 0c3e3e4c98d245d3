import ScaffoldCompiler

/// What both jobs of an agent share: its connectors, by what the job does with them.
struct AgentJob {
  let header: JobHeader
  /// Every connector of the agent that is not deactivated.
  let connectors: [ConnectorFacts]
  /// Those that the job collects.
  let synchronized: [ConnectorFacts]
  /// Those that the job provisions.
  let provisioned: [ConnectorFacts]

  /// - Parameter rule: the connector's attribute that says how it takes part.
  /// - Returns: nothing after an error.
  init?(
    _ call: ScaffoldingCall, suffix: String, ending: Translated, rule: Name,
    in context: ExpansionContext
  ) {
    guard let agent = AgentChoice.agent(for: call, in: context),
      let connectors = AgentChoice.connectors(of: agent.value, for: call, in: context)
    else { return nil }
    header = JobHeader(
      call, defaultIdentifier: "\(agent.value)_\(suffix)", agent: agent,
      name: { AgentJob.label(of: agent, $0, context.index) }, ending: ending, in: context)
    self.connectors = connectors
    synchronized = connectors.filter {
      !$0.exports.isEmpty && Integration(of: $0.element, rule).synchronizes
    }
    provisioned = connectors.filter { Integration(of: $0.element, rule).provisions }
    for connector in connectors { connector.reportUnknownPackages(to: context) }
  }

  /// What expressions are computed for, whatever the connectors' rules say.
  var expressed: [Sourced] {
    connectors.flatMap { $0.entityTypes + $0.sources }.sortedNames()
  }

  /// The agent's display name in a language, else in the first, else its identifier.
  static func label(
    of agent: Sourced, _ language: Int, _ index: DefinitionIndex
  ) -> Sourced {
    guard let element = index.definition(.agent, agent.value) else { return agent }
    return element.sourced(Name("DisplayName_L\(language)"))
      ?? element.sourced(Name("DisplayName_L1")) ?? agent
  }
}

/// How a connector takes part in the jobs of its agent.
private enum Integration: Int {
  case used
  case notUsed
  case onlySynchronization
  case onlyProvisioning

  private static let names = ["Used", "NotUsed", "OnlySynchronization", "OnlyProvisioning"]

  init(of connector: Element, _ rule: Name) {
    let value = connector[rule] ?? ""
    let number = Self.names.firstIndex(of: value) ?? Int(value) ?? 0
    self = Integration(rawValue: number) ?? .used
  }

  var synchronizes: Bool { self == .used || self == .onlySynchronization }

  var provisions: Bool { self == .used || self == .onlyProvisioning }
}
