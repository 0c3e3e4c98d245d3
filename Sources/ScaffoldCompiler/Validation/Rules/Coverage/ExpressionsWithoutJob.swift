/// The expressions of every entity type that is synchronized are computed by some job.
enum ExpressionsWithoutJob: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard context.isWhole else { return [] }
    let coverage = context.plans.coverage
    let computed = coverage.expressions
    guard !computed.isEverything else { return [] }
    let findings = coverage.synchronizing.compactMap { connector, plan -> Diagnostic? in
      if computed.connectors.contains(connector) { return nil }
      let missing = Set(
        context.index.elements(Term.entityTypeMapping, where: .connector, is: connector)
          .compactMap { $0.filled(.identifier) }
          .filter { !computed.entityTypes.contains($0) && hasExpressions($0, context) }
          .map(\.value))
      guard !missing.isEmpty else { return nil }
      let types = missing.sorted { $0.precedes($1) }
      let name = connector.value
      return .expressionsNotComputed(types, name, at: blame(plan, name, context))
    }
    return findings.isEmpty || !computed.isKnown(context.index) ? [] : findings
  }

  private static func hasExpressions(_ type: Attribute, _ context: ValidationContext) -> Bool {
    !context.index.elements(Term.entityPropertyExpression, where: Term.entityType, is: type).isEmpty
  }

  /// The task that should list the type, else the one that synchronizes it.
  private static func blame(
    _ plan: JobPlan, _ connector: String, _ context: ValidationContext
  ) -> Blame {
    let task =
      plan.places(of: TaskKind.updateExpressions).first
      ?? plan.places(of: TaskKind.synchronize)
      .first { plan.tasks[$0].text(.connector) == connector }
    return task.map { context.blame(plan.tasks[$0]) } ?? context.blame(plan.job)
  }
}

extension Diagnostic {
  fileprivate static func expressionsNotComputed(
    _ types: [String], _ connector: String, at blame: Blame
  ) -> Diagnostic {
    let quoted = types.prefix(5).map { "'\($0)'" } + (types.count > 5 ? ["others"] : [])
    return Diagnostic(
      .expressionsNotComputed, at: blame,
      "no job computes the expressions of \(Suggestions.list(quoted)), which the connector '\(connector)' synchronizes"
    )
  }
}
