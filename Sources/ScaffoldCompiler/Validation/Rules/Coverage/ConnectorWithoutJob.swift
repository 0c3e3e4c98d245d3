/// Every connector that can be exported is collected by some job.
enum ConnectorWithoutJob: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard context.isWhole else { return [] }
    let coverage = context.plans.coverage
    // A configuration without any collecting job is only a part of one.
    guard !coverage.collected.isEmpty else { return [] }
    let findings = context.index.elements(.connector).compactMap { connector -> Diagnostic? in
      guard let identifier = connector.filled(.identifier), !connector.isAdjustment,
        !coverage.collected.contains(identifier), !connector.holds(Term.isDeactivated),
        let export = export(of: identifier, context)
      else { return nil }
      return .connectorNotCollected(
        identifier.value, at: context.blame(.identifier, of: connector),
        export: context.location(of: export))
    }
    return findings.isEmpty || coverage.hasUnknownCollection(context.index) ? [] : findings
  }

  /// The first connection that certainly exports.
  private static func export(
    of connector: Attribute, _ context: ValidationContext
  ) -> Element? {
    context.index.first(Term.connection, where: .connector, is: connector) { connection in
      !connection.isExportDeactivated
        && connection[Term.package].flatMap(ConnectionPackage.named)?.canExport == true
    }
  }
}

extension Diagnostic {
  fileprivate static func connectorNotCollected(
    _ connector: String, at blame: Blame, export: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .connectorNotCollected, at: blame, "no job collects the connector '\(connector)'",
      notes: [.init("it exports through this connection", at: export)])
  }
}
