/// Checks an expanded configuration: what stands in files and what was generated, alike.
package struct Validator: Sendable {
  private let checks: [any Check.Type]
  private let externalKinds: Set<ReferenceKind>
  private let workers: Workers

  package init(
    checks: [any Check.Type] = Checks.all, externalKinds: Set<ReferenceKind> = [],
    workers: Workers
  ) {
    self.checks = checks
    self.externalKinds = externalKinds
    self.workers = workers
  }

  /// What all checks found, in no particular order.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    let context = ValidationContext(expanded, externalKinds: externalKinds, workers: workers)
    return checks.flatMap { $0.findings(in: context) }
  }
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

  init(
    _ expanded: ExpandedConfiguration, externalKinds: Set<ReferenceKind>, workers: Workers
  ) {
    self.expanded = expanded
    self.externalKinds = externalKinds
    self.workers = workers
  }

  /// The clients that start whole jobs, as the settings of agents say.
  package var jobClients: Set<String> { [] }

  package var configuration: Configuration { expanded.configuration }

  package var index: DefinitionIndex { expanded.configuration.index }
}
