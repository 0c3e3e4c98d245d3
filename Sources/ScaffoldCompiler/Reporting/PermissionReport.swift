/// What each OpenID client needs and has, and who may launch jobs.
package struct PermissionReport {
  private let clients: [ClientPermissions]
  private let undeclared: [String]
  private let launchers: [(profile: String, right: ProfileRights.Right)]

  package init(_ index: DefinitionIndex, jobClients: Set<String> = []) {
    clients = ClientPermissions.all(in: index, jobClients: jobClients)
    let tasks = index.fact(ClientTasks.self)
    let declared = Set(index.identifiers(.openIdClient))
    undeclared = tasks.clients.filter { !declared.contains($0) }
    let rights = index.fact(ProfileRights.self)
    launchers = rights.profiles.compactMap { profile in
      rights.right(of: profile, to: PermissionNeed.launchPath).map { (profile, $0) }
    }
  }

  // MARK: Text

  package var text: String {
    var text = clients.map(paragraph).joined(separator: "\n")
    if !undeclared.isEmpty {
      text += "\nNot declared, so nothing is known of them: \(Suggestions.list(undeclared))\n"
    }
    text += "\nWho may launch jobs (\(PermissionNeed.launchPath))\n"
    if launchers.isEmpty { text += "  nobody\n" }
    let width = launchers.map(\.profile.unicodeScalars.count).max() ?? 0
    for (profile, right) in launchers {
      text +=
        "  \(Self.padded(profile, width))  \(Self.grant(right, of: PermissionNeed.launchPath))\n"
    }
    return text
  }

  private func paragraph(_ client: ClientPermissions) -> String {
    var text = TerminalText.safe(
      "\(client.identifier): profile \(client.profile), \(Self.count(client.uses.count, "task"))")
    text += "\n"
    let kinds = client.kinds.map { "\($0.kind) \($0.count)" }
    if !kinds.isEmpty { text += "  \(kinds.joined(separator: ", "))\n" }
    let rows = client.requirements.map { row in
      (row.need.purpose.title, row.need.title, Self.state(row, client))
    }
    let first = rows.map(\.0.count).max() ?? 0
    let second = rows.map(\.1.count).max() ?? 0
    for row in rows {
      text += "  \(Self.padded(row.0, first))  \(Self.padded(row.1, second))  \(row.2)\n"
    }
    if let warning = Self.warning(client) { text += "  \(warning)\n" }
    return text
  }

  private static func state(
    _ row: ClientPermissions.Requirement, _ client: ClientPermissions
  ) -> String {
    if let right = row.right { return grant(right, of: row.need.path) }
    guard let call = client.unexpanded.first else { return "MISSING" }
    return TerminalText.safe("not seen; perhaps by \(call.name.text), which is not expanded")
  }

  private static func grant(_ right: ProfileRights.Right, of path: String) -> String {
    var text = right.rule[.identifier] ?? "a rule without Identifier"
    if right.path != path { text += ", by \(right.path)" }
    if right.isFiltered { text += ", for part of the data" }
    return TerminalText.safe(text)
  }

  private static func warning(_ client: ClientPermissions) -> String? {
    switch client.excess {
    case nil: nil
    case .everything, .administrator: "TOO MUCH: the profile may do everything"
    case .accessControl: "TOO MUCH: the profile may give itself any permission"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let safe = TerminalText.safe(text)
    return safe + String(repeating: " ", count: max(0, width - safe.unicodeScalars.count))
  }

  // MARK: Markdown

  package var markdown: String {
    var text = "# Permissions of OpenID clients\n"
    for client in clients {
      text += "\n## \(MarkdownText.escaped(client.identifier))\n\n"
      text +=
        "Profile \(MarkdownText.code(client.profile)), \(Self.count(client.uses.count, "task"))"
      let kinds = client.kinds.map { "\($0.kind) \($0.count)" }
      text += kinds.isEmpty ? ".\n" : ": \(kinds.joined(separator: ", ")).\n"
      if let warning = Self.warning(client) { text += "\n**\(warning)**\n" }
      guard !client.requirements.isEmpty else { continue }
      text += "\n| to | permission | granted by |\n|---|---|---|\n"
      for row in client.requirements {
        let state = Self.state(row, client)
        let cell =
          row.right == nil ? "**\(MarkdownText.escaped(state))**" : MarkdownText.escaped(state)
        text += "| \(row.need.purpose.title) | `\(row.need.title)` | \(cell) |\n"
      }
    }
    text += "\n## Who may launch jobs\n\n| profile | granted by |\n|---|---|\n"
    for (profile, right) in launchers {
      let grant = Self.grant(right, of: PermissionNeed.launchPath)
      text += "| \(MarkdownText.escaped(profile)) | \(MarkdownText.escaped(grant)) |\n"
    }
    return text
  }

  // MARK: JSON

  package var json: String {
    JSONText.object([
      ("format_version", .string("1.0")),
      ("clients", .array(clients.map(Self.object))),
      ("undeclared_clients", .array(undeclared.map(JSONText.string))),
      (
        "launchers",
        .array(
          launchers.map { profile, right in
            .object([("profile", .string(profile))] + Self.members(right))
          })
      ),
    ]).text(indented: true) + "\n"
  }

  private static func object(_ client: ClientPermissions) -> JSONText {
    .object([
      ("client", .string(client.identifier)),
      ("profile", .string(client.profile)),
      ("excessive", .boolean(client.excess != nil)),
      ("not_expanded", .array(client.unexpanded.map { .string($0.name.text) })),
      (
        "tasks",
        .array(
          client.uses.map { use in
            .object([
              ("task", .optional(use.task[.identifier])), ("kind", .string(use.kind)),
              ("job", .optional(use.job?[.identifier])),
            ])
          })
      ),
      (
        "needs",
        .array(
          client.requirements.map { row in
            .object(
              [
                ("purpose", .string(row.need.purpose.title)),
                ("permission", .string(row.need.path)),
                ("entity_type", .optional(row.need.entityType)),
                ("granted", .boolean(row.right != nil)),
              ] + (row.right.map(members) ?? []))
          })
      ),
    ])
  }

  private static func members(
    _ right: ProfileRights.Right
  ) -> [(key: String, value: JSONText)] {
    [
      ("rule", .optional(right.rule[.identifier])), ("by", .string(right.path)),
      ("filtered", .boolean(right.isFiltered)),
    ]
  }
}
