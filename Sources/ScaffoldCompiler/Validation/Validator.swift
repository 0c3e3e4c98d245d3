/// Checks an expanded configuration: what stands in files and what was generated, alike.
package struct Validator: Sendable {
  private let checks: [any Check.Type]
  private let externalKinds: Set<ReferenceKind>
  private let workers: Workers
  private let agents: AgentFacts

  package init(
    checks: [any Check.Type] = Checks.all, externalKinds: Set<ReferenceKind> = [],
    workers: Workers, agents: AgentFacts = AgentFacts()
  ) {
    self.checks = checks
    self.externalKinds = externalKinds
    self.workers = workers
    self.agents = agents
  }

  /// What all checks found, in no particular order.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    let context = ValidationContext(
      expanded, externalKinds: externalKinds, workers: workers,
      agents: agents)
    return checks.flatMap { $0.findings(in: context) }
  }
}

/// What is known of agents and of the day, besides the configuration.
package struct AgentFacts: Sendable {
  package var settings: [AgentSettings] = []
  /// The day that expiration dates are compared with; nothing compares with none.
  package var today: CalendarDay?

  /// The clients that start whole jobs.
  package var jobClients: Set<String> { Set(settings.compactMap(\.defaultClient?.name)) }

  package init() {}
}

/// One kind of check over a whole configuration. It returns all it found and stops no other.
package protocol Check: Sendable {
  static func findings(in context: ValidationContext) -> [Diagnostic]
}

/// What a check sees.
package struct ValidationContext: Sendable {
  package let expanded: ExpandedConfiguration
  /// Kinds whose definitions may live in the product's database alone.
  package let externalKinds: Set<ReferenceKind>
  package let workers: Workers
  /// The settings of agents that were given.
  package let agentSettings: [AgentSettings]
  /// The day that expiration dates are compared with.
  package let today: CalendarDay?

  init(
    _ expanded: ExpandedConfiguration, externalKinds: Set<ReferenceKind>, workers: Workers,
    agents: AgentFacts
  ) {
    self.expanded = expanded
    self.externalKinds = externalKinds
    self.workers = workers
    self.agentSettings = agents.settings
    self.today = agents.today
    self.jobClients = agents.jobClients
  }

  /// The clients that start whole jobs, as the settings of agents say.
  package let jobClients: Set<String>

  package var configuration: Configuration { expanded.configuration }

  package var index: DefinitionIndex { expanded.configuration.index }
}
