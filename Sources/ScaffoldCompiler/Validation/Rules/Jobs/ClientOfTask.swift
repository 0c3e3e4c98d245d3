/// A task that runs on an agent names the OpenID client as which it speaks to the server.
enum ClientOfTask: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.plans.placedTasks.compactMap { finding($0, context) }
  }

  private static func finding(_ task: Element, _ context: ValidationContext) -> Diagnostic? {
    if TaskKind.eitherSide.contains(task.name) {
      guard task.filled(Term.agent) != nil, task.filled(Term.openIdClient) == nil else {
        return nil
      }
      return .clientMissing(task, Term.openIdClient, at: context.blame(task))
    }
    // The catalogue demands both of what is written by hand, and what scaffoldings generate is as
    // documented; an adjustment may have taken them away.
    guard TaskKind.agentSide.contains(task.name), let missing = missing(of: task),
      let hand = task.attributes.first(where: { $0.origin?.role == .hand })
    else { return nil }
    return .clientMissing(task, missing, at: context.blame(hand, of: task, .name))
  }

  private static func missing(of task: Element) -> Name? {
    if task.filled(Term.agent) == nil { return Term.agent }
    return task.filled(Term.openIdClient) == nil ? Term.openIdClient : nil
  }
}

extension Diagnostic {
  fileprivate static func clientMissing(
    _ task: Element, _ missing: Name, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .clientMissing, at: blame,
      "\(task.title) runs on an agent and has no '\(missing.text)'")
  }
}
