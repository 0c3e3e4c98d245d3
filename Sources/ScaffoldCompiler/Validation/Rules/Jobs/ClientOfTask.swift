/// A task that runs on an agent names the OpenID client as which it speaks to the server.
enum ClientOfTask: TaskCheck {
  static func finding(of task: PlannedTask, in context: ValidationContext) -> Diagnostic? {
    guard let kind = task.kind, let missing = missing(of: task) else { return nil }
    if TaskKind.eitherSide.contains(kind) {
      guard missing == Term.openIdClient else { return nil }
      return .clientMissing(task.entry, missing, at: context.blame(task.entry))
    }
    // The catalogue demands both of what is written by hand, and what scaffoldings generate is as
    // documented; an adjustment may have taken them away.
    guard TaskKind.agentSide.contains(kind),
      let hand = task.entry.attributes.first(where: { $0.origin?.role == .hand })
    else { return nil }
    return .clientMissing(task.entry, missing, at: context.blame(hand, of: task.entry, .name))
  }

  private static func missing(of task: PlannedTask) -> Name? {
    if task.filled(.agent) == nil { return Term.agent }
    return task.filled(.openIdClient) == nil ? Term.openIdClient : nil
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
