/// Checks an expanded configuration: what stands in files and what was generated, alike.
package struct Validator: Sendable {
  private let checks: [any Check.Type]
  private let scaffoldings: [ScaffoldingSignature]
  private let external: ExternalNames
  private let workers: Workers
  private let agents: AgentFacts
  private let memory: ValidationMemory?

  /// - Parameters:
  ///   - scaffoldings: the signatures of all that is expanded.
  ///   - memory: of an earlier run with the same scaffoldings.
  package init(
    checks: [any Check.Type] = Checks.all, scaffoldings: [ScaffoldingSignature] = [],
    external: ExternalNames = ExternalNames(), workers: Workers, agents: AgentFacts = AgentFacts(),
    memory: ValidationMemory? = nil
  ) {
    self.memory = memory
    self.checks = checks
    self.scaffoldings = scaffoldings
    self.external = external
    self.workers = workers
    self.agents = agents
  }

  /// Makes what every check of any configuration needs, while this thread finds out what is wanted.
  package static func prepare() {
    Workers(count: Workers.available).anticipate { _ = Grammar.shared }
  }

  /// What all checks found, in no particular order.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    let context = ValidationContext(
      expanded, scaffoldings: scaffoldings, external: external, workers: workers, agents: agents,
      memory: memory)
    return findings(in: context).flatMap(\.self).oncePerCause()
  }

  /// What each check finds.
  private func findings(in context: ValidationContext) -> [[Diagnostic]] {
    guard let memory else {
      // One by one: some take a hundred times as long as others.
      return workers.map(checks, chunk: 1, state: {}) { _, _, check in check.findings(in: context) }
    }
    let record = memory.lastChecks
    let changes = context.changes(since: record?.basis)
    let entries = workers.map(checks, chunk: 1, state: {}) { _, _, check in
      context.findings(of: check, record?.entries[ObjectIdentifier(check)], changes)
    }
    memory.lastChecks = CheckRecord(
      basis: CheckBasis(context),
      entries: Dictionary(
        uniqueKeysWithValues: zip(checks, entries)
          .filter { Checks.areNotedWhole($0.0) }.map { (ObjectIdentifier($0), $1) }))
    return entries.map(\.findings)
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
package final class ValidationContext: Sendable {
  package let expanded: ExpandedConfiguration
  /// The signatures of all that is expanded.
  package let scaffoldings: [ScaffoldingSignature]
  /// What may live in the product's database alone.
  package let external: ExternalNames
  package let workers: Workers
  /// The settings of agents that were given.
  package let agentSettings: [AgentSettings]
  /// The day that expiration dates are compared with.
  package let today: CalendarDay?
  /// What is known of an earlier run.
  let memory: ValidationMemory?

  init(
    _ expanded: ExpandedConfiguration, scaffoldings: [ScaffoldingSignature] = [],
    external: ExternalNames, workers: Workers, agents: AgentFacts = AgentFacts(),
    memory: ValidationMemory? = nil
  ) {
    self.memory = memory
    self.expanded = expanded
    self.scaffoldings = scaffoldings
    self.external = external
    self.workers = workers
    self.agentSettings = agents.settings
    self.today = agents.today
    self.jobClients = agents.jobClients
  }

  /// Kinds whose definitions may all live in the product's database alone.
  package var externalKinds: Set<ReferenceKind> { external.kinds }

  /// The clients that start whole jobs, as the settings of agents say.
  package let jobClients: Set<String>

  package var configuration: Configuration { expanded.configuration }

  package var index: DefinitionIndex { expanded.configuration.index }
}

extension [Diagnostic] {
  /// Each finding once for each place to blame: many generated nodes may have one wrong value, and
  /// what a hand wrote wrong is wrong in the generated nodes too. The one that needs no expansion
  /// to be explained stays, else the first.
  package func oncePerCause() -> [Diagnostic] {
    var kept: [SameFinding: Int] = [:]
    kept.reserveCapacity(count)
    var result: [Diagnostic] = []
    for diagnostic in self {
      let cause = SameFinding(diagnostic)
      if let place = kept[cause] {
        if diagnostic.expansion.isEmpty { result[place] = diagnostic }
      } else {
        kept[cause] = result.count
        result.append(diagnostic)
      }
    }
    return result
  }
}
