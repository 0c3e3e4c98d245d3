/// Whether every connection that an agent opens has its section in the agent's settings.
package enum ConnectionSettingsCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.agentSettings.flatMap { findings(for: $0, in: context) }
  }

  private static func findings(
    for settings: AgentSettings, in context: ValidationContext
  ) -> [Diagnostic] {
    let connections = context.index.elements(.connection).filter {
      !$0.isAdjustment
    }
    let known = Set(connections.compactMap { $0[.identifier]?.lowercased() })
    // Names of settings are compared without case.
    let sections = Set(settings.connections.map { $0.name.lowercased() })
    let lacking = connections.filter { connection in
      guard let identifier = connection[.identifier], opens(connection, settings, context) else {
        return false
      }
      return !sections.contains(identifier.lowercased())
    }
    let names = lacking.compactMap { $0[.identifier] }
    var findings: [Diagnostic] = []
    var explained: Set<String> = []
    if !context.externalKinds.contains(ReferenceKind("Connection")) {
      for section in settings.connections where !known.contains(section.name.lowercased()) {
        let near = Suggestions.nearest(to: section.name, among: names)
        explained.formUnion(near)
        findings.append(.unknownConnection(section, near: names))
      }
    }
    return findings
      + lacking.compactMap { connection in
        guard let identifier = connection[.identifier], !explained.contains(identifier) else {
          return nil
        }
        return .missingConnection(
          identifier, at: settings.connectionsPlace, declared: context.location(of: connection))
      }
  }

  /// Whether the settings' agent exports or fulfills through the connection.
  private static func opens(
    _ connection: Element, _ settings: AgentSettings, _ context: ValidationContext
  ) -> Bool {
    let connector = connection[.connector].flatMap { context.index.definition(.connector, $0) }
    if connector?.holds(Term.isDeactivated) == true { return false }
    let agent = connector?[.agent]
    if let agent, let own = settings.agent?.name, agent != own { return false }
    // A connector without an agent belongs to the only one there is.
    if agent == nil, context.agentSettings.count > 1 { return false }
    guard let package = connection[Term.package].flatMap(ConnectionPackage.named) else {
      return true
    }
    let off = connection[Term.deactivationExportFulfill]
    return package.canExport && off != "Export" || package.canFulfill && off != "Fulfill"
  }
}

extension Diagnostic {
  fileprivate static func unknownConnection(
    _ section: AgentSettings.Key, near names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownConnectionSettings, at: section.location,
      "the configuration declares no connection '\(section.name)'"
    ).suggesting(names, for: section.name)
  }

  fileprivate static func missingConnection(
    _ connection: String, at location: SourceLocation, declared: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .missingConnectionSettings, at: location,
      "the settings have no section for the connection '\(connection)'",
      notes: [.init("it is declared here", at: declared)])
  }
}
