import ScaffoldCompiler

/// The findings of job scaffoldings.
extension Diagnostic {
  static func deactivatedConnector(
    _ connector: String, at location: SourceLocation, declared: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .deactivatedConnector, at: location, "the connector '\(connector)' is deactivated",
      notes: [.init("it is declared here", at: declared)])
  }

  static func noEntityTypes(_ connector: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noEntityTypes, at: location,
      "the connector '\(connector)' has no EntityTypeMapping, so the job has nothing to work on")
  }

  static func ambiguousAgent(
    of connector: String, agents: [String], at location: SourceLocation,
    connector place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .agentNeeded, at: location,
      "the connector '\(connector)' names no agent, and several are declared: "
        + Suggestions.list(agents),
      notes: [.init("the connector is declared here", at: place)],
      help: ["write Agent=\"…\" on the connector"])
  }

  static func agentNeeded(_ agents: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .agentNeeded, at: location,
      "the scaffolding must say which agent it is for: \(Suggestions.list(agents, last: " or "))",
      help: ["write Agent=\"…\" on the scaffolding"])
  }

  static func onlyClientChosen(_ client: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .onlyClientChosen, at: location,
      "the tasks use '\(client)', the only OpenID client that is declared",
      help: ["write <OpenIdIdentifier Identifier=\"\(client)\"/> to make it plain"])
  }

  static func noClientDeclared(_ client: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noClientDeclared, at: location,
      "no OpenID client is declared; the tasks use '\(client)'",
      help: ["declare it, or say --allow-external openIdClient if it lives in the database"])
  }

  static func clientNeeded(_ clients: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .clientNeeded, at: location,
      "the scaffolding must say which OpenID client its tasks use: "
        + Suggestions.list(clients, last: " or "),
      help: ["write <OpenIdIdentifier Identifier=\"…\"/> inside it"])
  }

  static func oldAlgorithm(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .oldAlgorithm, at: location,
      "the product no longer has the old algorithm; the current one is used")
  }

  static func noEffect(_ argument: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noEffect, at: location, "'\(argument)' has no documented effect on what is generated")
  }

  static func copyOccurence(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.copyOccurence, at: location, "'CopyOccurence' is obsolete and has no effect")
  }

  static func placeOfStep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .placeOfStep, at: location, "exactly one of 'Before' and 'After' must be true")
  }

  static func stepWithoutJob(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .stepWithoutJob, at: location,
      "'DoNotCreateJob' leaves no job that the step could stand in")
  }

  static func unknownAnchor(
    _ anchor: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    let shown = Array(known.prefix(20)) + (known.count > 20 ? ["\(known.count - 20) more"] : [])
    var diagnostic = Diagnostic(
      .unknownAnchor, at: location, "the job has no task '\(anchor)'"
    ).suggesting(known, for: anchor)
    diagnostic.help.append("its tasks are \(Suggestions.list(shown))")
    return diagnostic
  }

  static func occurenceOutOfRange(
    _ number: Int, of anchor: String, count: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .occurenceOutOfRange, at: location,
      "'\(anchor)' names \(count) task\(count == 1 ? "" : "s"), there is no number \(number)")
  }

  static func stepCannotDepend(_ step: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .stepCannotDepend, at: location,
      "'\(step)' is a step, and only tasks can depend on others")
  }

  static func parentNotEarlier(
    _ parent: String, _ parentLevel: Int, child: String, _ childLevel: Int,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .parentNotEarlier, at: location,
      "'\(parent)' runs at level \(parentLevel), not before '\(child)' at level \(childLevel)")
  }

  static func principalConnectorNeeded(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .principalConnectorNeeded, at: location,
      "there is no connector '\(PrincipalData.defaultConnector)', so the scaffolding must name the principal one",
      help: ["write <PrincipalDataConnector ConnectorIdentifier=\"…\"/> inside it"])
  }
}
