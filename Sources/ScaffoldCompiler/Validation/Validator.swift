/// Checks an expanded configuration: what stands in files and what was generated, alike.
package struct Validator: Sendable {
  private let checks: [any Check.Type]
  private let scaffoldings: [ScaffoldingSignature]
  private let external: ExternalNames
  private let workers: Workers

  /// - Parameter scaffoldings: the signatures of all that is expanded.
  package init(
    checks: [any Check.Type] = Checks.all, scaffoldings: [ScaffoldingSignature] = [],
    external: ExternalNames = ExternalNames(), workers: Workers
  ) {
    self.checks = checks
    self.scaffoldings = scaffoldings
    self.external = external
    self.workers = workers
  }

  /// What all checks found, in no particular order.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    let context = ValidationContext(
      expanded, scaffoldings: scaffoldings, external: external, workers: workers)
    return checks.flatMap { $0.findings(in: context) }.oncePerCause()
  }
}

/// One kind of check over a whole configuration. It returns all it found and stops no other.
package protocol Check: Sendable {
  static func findings(in context: ValidationContext) -> [Diagnostic]
}

/// What a check sees.
package struct ValidationContext: Sendable {
  package let expanded: ExpandedConfiguration
  /// The signatures of all that is expanded.
  package let scaffoldings: [ScaffoldingSignature]
  /// What may live in the product's database alone.
  package let external: ExternalNames
  package let workers: Workers

  init(
    _ expanded: ExpandedConfiguration, scaffoldings: [ScaffoldingSignature] = [],
    external: ExternalNames, workers: Workers
  ) {
    self.expanded = expanded
    self.scaffoldings = scaffoldings
    self.external = external
    self.workers = workers
  }

  /// Kinds whose definitions may all live in the product's database alone.
  package var externalKinds: Set<ReferenceKind> { external.kinds }

  package var configuration: Configuration { expanded.configuration }

  package var index: DefinitionIndex { expanded.configuration.index }
}

extension [Diagnostic] {
  /// Each finding once for each place to blame: many generated nodes may have one wrong value, and
  /// what a hand wrote wrong is wrong in the generated nodes too. The one that needs no expansion
  /// to be explained stays, else the first.
  package func oncePerCause() -> [Diagnostic] {
    var kept: [SameFinding: Int] = [:]
    var result: [Diagnostic] = []
    for diagnostic in self {
      let cause = SameFinding(
        rule: diagnostic.rule.id, location: diagnostic.location, message: diagnostic.message)
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

/// What makes two findings one.
private struct SameFinding: Hashable {
  let rule: String
  let location: SourceLocation
  let message: String
}
