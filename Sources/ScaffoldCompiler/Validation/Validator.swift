/// Checks an expanded configuration: what stands in files and what was generated, alike.
package struct Validator: Sendable {
  private let checks: [any Check.Type]
  private let external: ExternalNames
  private let workers: Workers

  package init(
    checks: [any Check.Type] = Checks.all, external: ExternalNames = ExternalNames(),
    workers: Workers
  ) {
    self.checks = checks
    self.external = external
    self.workers = workers
  }

  /// What all checks found, in no particular order.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    let context = ValidationContext(expanded, external: external, workers: workers)
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
  /// What may live in the product's database alone.
  package let external: ExternalNames
  package let workers: Workers

  init(
    _ expanded: ExpandedConfiguration, external: ExternalNames, workers: Workers
  ) {
    self.expanded = expanded
    self.external = external
    self.workers = workers
  }

  /// Kinds whose definitions may all live in the product's database alone.
  package var externalKinds: Set<ReferenceKind> { external.kinds }

  package var configuration: Configuration { expanded.configuration }

  package var index: DefinitionIndex { expanded.configuration.index }
}
