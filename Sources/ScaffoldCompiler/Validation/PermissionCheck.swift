/// Whether the profile of each OpenID client lets its tasks do their work.
package enum PermissionCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    // The rights of a profile that lives in the database live there too.
    if context.externalKinds.contains(.profile) { return [] }
    return ClientPermissions.all(in: context.index, jobClients: context.jobClients)
      .filter { context.index.definition(.profile, $0.profile) != nil }
      .flatMap { findings(for: $0, in: context) }
  }

  private static func findings(
    for client: ClientPermissions, in context: ValidationContext
  ) -> [Diagnostic] {
    let place = context.blame(.profile, of: client.element)
    var findings: [Diagnostic] = []
    // A call that could not be expanded has said why; what it would have granted is not missed too.
    let isComplete = !context.expanded.failedStrata.contains { $0 <= .access }
    if isComplete, client.unexpanded.isEmpty {
      let missing = client.missing
      let work = missing.filter { $0.purpose != .progress }
      let progress = missing.filter { $0.purpose == .progress }
      if !work.isEmpty {
        findings.append(
          .missingPermission(work, client, at: place, users: notes(client, work, context)))
      }
      if !progress.isEmpty {
        findings.append(.missingProgress(progress, client, at: place))
      }
    }
    if let excess = client.excess {
      findings.append(.excessivePermissions(excess, client, at: place, in: context))
    }
    return findings
  }

  /// The first task that needs what is missing.
  private static func notes(
    _ client: ClientPermissions, _ missing: [PermissionNeed], _ context: ValidationContext
  ) -> [Diagnostic.Note] {
    let use = client.uses.first { use in
      !Set(PermissionNeed.ofEveryTask + PermissionNeed.ofTask(use.kind)).isDisjoint(with: missing)
    }
    guard let use else { return [] }
    return [
      .init(
        "the \(use.kind) '\(use.task[.identifier] ?? "")' needs it",
        at: context.location(of: use.task))
    ]
  }
}

extension Diagnostic {
  fileprivate static func missingPermission(
    _ missing: [PermissionNeed], _ client: ClientPermissions, at place: Blame, users: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .missingPermission, at: place,
      "the profile '\(client.profile)' of the client '\(client.identifier)' lacks \(list(missing))",
      notes: users, help: help(missing, client))
  }

  fileprivate static func missingProgress(
    _ missing: [PermissionNeed], _ client: ClientPermissions, at place: Blame
  ) -> Diagnostic {
    Diagnostic(
      .missingProgress, at: place,
      "the profile '\(client.profile)' of the client '\(client.identifier)' cannot report progress"
        + " without \(list(missing))",
      help: help(missing, client))
  }

  fileprivate static func excessivePermissions(
    _ excess: ClientPermissions.Excess, _ client: ClientPermissions, at place: Blame,
    in context: ValidationContext
  ) -> Diagnostic {
    let subject = "the client '\(client.identifier)' runs jobs with the profile '\(client.profile)'"
    let fact: String
    let note: Note
    switch excess {
    case .everything(let right):
      fact = "\(subject), which may do everything"
      note = Note("it is granted here", at: context.location(of: right.entry))
    case .accessControl(let right):
      fact = "\(subject), which may give itself any permission: it has '\(right.path)'"
      note = Note("it is granted here", at: context.location(of: right.entry))
    case .administrator(let call):
      fact = "\(subject), which may do everything"
      note = Note("the profile is made here", at: context.location(of: call))
    }
    return Diagnostic(
      .excessivePermissions, at: place, fact, notes: [note],
      help: ["give jobs a profile of their own"])
  }

  private static func list(_ missing: [PermissionNeed]) -> String {
    var order: [String] = []
    var types: [String: [String]] = [:]
    for need in missing {
      if types[need.path] == nil { order.append(need.path) }
      types[need.path, default: []] += need.entityType.map { [$0] } ?? []
    }
    let parts = order.map { path in
      let on = types[path] ?? []
      return on.isEmpty ? "'\(path)'" : "'\(path)' on \(Suggestions.list(on))"
    }
    return Suggestions.list(parts)
  }

  private static func help(
    _ missing: [PermissionNeed], _ client: ClientPermissions
  ) -> [String] {
    var seen: Set<String> = []
    let calls = missing.compactMap(\.scaffolding).filter { seen.insert($0).inserted }
      .map { "<\($0) Profile=\"\(client.profile)\" />" }
    return calls.isEmpty
      ? ["'scaffold permissions --write FILE' adds it"]
      : ["add \(Suggestions.list(calls)); 'scaffold permissions --write FILE' does it"]
  }
}
