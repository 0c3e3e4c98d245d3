/// Whether the settings of agents know their agent and the clients that its tasks use.
package enum AgentSettingsCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    let settings = context.agentSettings
    var findings = settings.flatMap { self.findings(for: $0, in: context) }
    for (offset, later) in settings.enumerated() {
      guard let agent = later.agent,
        let first = settings[..<offset].first(where: { $0.agent?.name == agent.name })?.agent
      else { continue }
      findings.append(.sameAgent(agent, first: first))
    }
    return findings
  }

  private static func findings(
    for settings: AgentSettings, in context: ValidationContext
  ) -> [Diagnostic] {
    settings.missing.map(Diagnostic.missingSetting)
      + agent(settings, context) + defaultClient(settings) + clients(settings, context)
  }

  private static func agent(
    _ settings: AgentSettings, _ context: ValidationContext
  ) -> [Diagnostic] {
    let kind = Name("Agent")
    guard let agent = settings.agent, agent.name != "Local",
      !context.externalKinds.contains(.agent),
      context.index.definition(kind, agent.name) == nil
    else { return [] }
    return [.unknownAgent(agent, known: context.index.identifiers(kind) + ["Local"])]
  }

  private static func defaultClient(_ settings: AgentSettings) -> [Diagnostic] {
    guard let key = settings.defaultClient, settings.client(key.name) == nil,
      !settings.missing.contains(where: { $0.path == "OpenId:OpenIdClients" })
    else { return [] }
    return [.unknownDefaultClient(key, known: settings.clients.map(\.key.name))]
  }

  private static func clients(
    _ settings: AgentSettings, _ context: ValidationContext
  ) -> [Diagnostic] {
    let declared = context.index.identifiers(.openIdClient)
    let used = usedClients(settings, context)
    let lacking = used.filter { settings.client($0.client) == nil }
    var findings = settings.clients.filter { !$0.hasSecret }
      .map { Diagnostic.emptySecret($0.key) }
    // Without any declared client there is nothing to compare with.
    var explained: Set<String> = []
    if !declared.isEmpty, !context.externalKinds.contains(.openIdClient) {
      for client in settings.clients where !declared.contains(client.key.name) {
        findings.append(.undeclaredClient(client.key, known: declared))
        // A misspelt name is not missing as well.
        let near = Suggestions.nearest(to: client.key.name, among: lacking.map(\.client))
        explained.formUnion(near)
        explained.formUnion(
          lacking.map(\.client).filter { $0.lowercased() == client.key.name.lowercased() })
      }
    }
    guard !settings.missing.contains(where: { $0.path.hasSuffix("Clients") || $0.path == "OpenId" })
    else { return findings }
    return findings
      + lacking.filter { !explained.contains($0.client) }.map { client, task in
        .missingClientSecret(
          client, task[.identifier] ?? "", at: settings.clientsPlace,
          task: context.location(of: task))
      }
  }

  /// The clients of the tasks that run on the settings' agent, each with its first task.
  private static func usedClients(
    _ settings: AgentSettings, _ context: ValidationContext
  ) -> [(client: String, task: Element)] {
    let tasks = context.index.fact(ClientTasks.self)
    return tasks.clients.compactMap { client in
      tasks.uses(of: client).first { use in
        let agent = use.task[.agent] ?? use.job?[.agent]
        return agent != nil && (settings.agent == nil || agent == settings.agent?.name)
      }.map { (client, $0.task) }
    }
  }
}

extension Name {
  package static let agent = Name("Agent")
}

extension Diagnostic {
  fileprivate static func missingSetting(_ missing: AgentSettings.MissingKey) -> Diagnostic {
    let name = missing.path.split(separator: ":").last.map(String.init) ?? missing.path
    return Diagnostic(
      .missingSetting, at: missing.location, "the settings lack '\(missing.path)'"
    ).suggesting(missing.neighbours, for: name)
  }

  fileprivate static func unknownAgent(
    _ agent: AgentSettings.Key, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownAgent, at: agent.location, "the agent '\(agent.name)' is not declared"
    ).suggesting(known, for: agent.name)
  }

  fileprivate static func sameAgent(
    _ agent: AgentSettings.Key, first: AgentSettings.Key
  ) -> Diagnostic {
    Diagnostic(
      .sameAgent, at: agent.location, "the agent '\(agent.name)' has other settings already",
      notes: [.init("they are here", at: first.location)])
  }

  fileprivate static func unknownDefaultClient(
    _ key: AgentSettings.Key, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownDefaultClient, at: key.location,
      "the default client '\(key.name)' is not one of the settings' clients"
    ).suggestingSpelling(known, for: key.name)
  }

  fileprivate static func undeclaredClient(
    _ key: AgentSettings.Key, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .undeclaredClient, at: key.location,
      "the configuration declares no OpenID client '\(key.name)'"
    ).suggestingSpelling(known, for: key.name)
  }

  fileprivate static func emptySecret(_ key: AgentSettings.Key) -> Diagnostic {
    Diagnostic(.missingClientSecret, at: key.location, "the client '\(key.name)' has no secret")
  }

  fileprivate static func missingClientSecret(
    _ client: String, _ task: String, at location: SourceLocation, task place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .missingClientSecret, at: location,
      "the settings have no secret for the client '\(client)'",
      notes: [.init("the task '\(task)' uses it", at: place)])
  }

  /// Suggestions among which one that differs by case alone comes first.
  func suggestingSpelling(_ known: [String], for name: String) -> Diagnostic {
    guard let exact = known.first(where: { $0.lowercased() == name.lowercased() }) else {
      return suggesting(known, for: name)
    }
    var copy = self
    copy.help.append("it is spelt '\(exact)'; references are matched exactly")
    return copy
  }
}
