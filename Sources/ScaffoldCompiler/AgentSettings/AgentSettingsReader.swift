/// Reads the settings of agents: `appsettings.agent.json`.
///
/// What goes on from here has no secret in it: the text of the file has them covered, and the
/// settings hold names only.
package enum AgentSettingsReader {
  /// - Parameter path: how messages call the file.
  package static func read(
    _ bytes: [UInt8], path: String, id: FileID
  ) -> (file: ParsedFile, settings: AgentSettings?) {
    let decoded = TextDecoder.decode(bytes)
    let text = decoded.text.bytes
    if String(validating: text, as: UTF8.self) == nil {
      let place = SourceLocation(file: id, range: SourceRange(0, 0))
      return (unreadable(text, path, id, .malformedSettings("settings are UTF-8", at: place)), nil)
    }
    do throws(JSONError) {
      let document = try JSONParser.parse(text)
      let flat = FlatSettings(document)
      let covered = SecretMask.covering(
        secretRanges(flat, text) + document.comments, in: text)
      let diagnostics = flat.duplicates.map { later, first in
        Diagnostic.duplicateSetting(
          later.path.map(\.name).joined(separator: ":"),
          at: SourceLocation(file: id, range: later.path.last?.range ?? later.range),
          first: SourceLocation(file: id, range: first.path.last?.range ?? first.range))
      }
      let file = ParsedFile(
        id: id, path: path, isConfiguration: false, text: SourceText(bytes: covered), tree: nil,
        diagnostics: diagnostics)
      return (file, settings(flat, document, id))
    } catch {
      let place = SourceLocation(file: id, range: error.range)
      return (unreadable(text, path, id, .malformedSettings(error.message, at: place)), nil)
    }
  }

  private static func unreadable(
    _ text: [UInt8], _ path: String, _ id: FileID, _ diagnostic: Diagnostic
  ) -> ParsedFile {
    ParsedFile(
      id: id, path: path, isConfiguration: false,
      text: SourceText(bytes: SecretMask.coveringContent(of: text)), tree: nil,
      diagnostics: [diagnostic])
  }

  /// The values to cover, between their quotes.
  private static func secretRanges(_ flat: FlatSettings, _ text: [UInt8]) -> [SourceRange] {
    flat.entries.filter { entry in
      guard let value = entry.value else { return false }
      return SecretKeys.isSecret(entry.path)
        || !SecretKeys.passwords(inConnectionString: value).isEmpty
    }.map { entry in
      text[entry.range.start] == UInt8(ascii: "\"")
        ? SourceRange(entry.range.start + 1, entry.range.end - 1) : entry.range
    }
  }

  private static func settings(
    _ flat: FlatSettings, _ document: JSONDocument, _ id: FileID
  ) -> AgentSettings {
    let finder = Finder(flat: flat, root: document.root.range, file: id)
    let clients = finder.sections(below: "OpenId", "OpenIdClients").map { key in
      let value = flat.entry("OpenId", "OpenIdClients", key.name)?.value ?? ""
      return AgentSettings.Client(key: key, hasSecret: !value.isEmpty)
    }
    var secrets = ClearSecrets()
    for entry in flat.entries {
      guard let value = entry.value else { continue }
      let name = entry.path.map(\.name).joined(separator: ":")
      let passwords = SecretKeys.passwords(inConnectionString: value)
      for password in passwords { secrets.insert(password, name: name) }
      if passwords.isEmpty, SecretKeys.isSecret(entry.path) { secrets.insert(value, name: name) }
    }
    return AgentSettings(
      file: id, agent: finder.value("OpenId", "AgentIdentifier"),
      defaultClient: finder.value("OpenId", "DefaultOpenIdClient"), clients: clients,
      connections: finder.sections(below: "Connections"), missing: finder.missing(),
      secrets: secrets, clientsPlace: finder.place("OpenId", "OpenIdClients"),
      connectionsPlace: finder.place("Connections"))
  }
}

/// Finds settings by name, and where they stand or would stand.
private struct Finder {
  let flat: FlatSettings
  let root: SourceRange
  let file: FileID

  func value(_ section: String, _ name: String) -> AgentSettings.Key? {
    guard let entry = flat.entry(section, name), let value = entry.value, !value.isEmpty else {
      return nil
    }
    return AgentSettings.Key(name: value, location: location(entry.range))
  }

  /// The names directly below a section, each once.
  func sections(below names: String...) -> [AgentSettings.Key] {
    let entries =
      names.count == 1
      ? flat.entries(below: names[0]) : flat.entries(below: names[0], names[1])
    var seen: Set<String> = []
    return entries.compactMap { entry in
      let step = entry.path[names.count]
      guard seen.insert(step.name.lowercased()).inserted else { return nil }
      return AgentSettings.Key(name: step.name, location: location(step.range))
    }
  }

  /// The section, or what would hold it.
  func place(_ section: String, _ name: String? = nil) -> SourceLocation {
    if let name, let range = flat.place(of: section, name) { return location(range) }
    return location(flat.place(of: section) ?? SourceRange(root.start, root.start + 1))
  }

  func missing() -> [AgentSettings.MissingKey] {
    guard flat.place(of: "OpenId") != nil else {
      return [missing("OpenId", among: { $0.path.first })]
    }
    return ["AgentIdentifier", "DefaultOpenIdClient", "OpenIdClients"].filter { name in
      name == "OpenIdClients"
        ? flat.place(of: "OpenId", name) == nil : value("OpenId", name) == nil
    }.map { name in
      missing("OpenId:\(name)", among: { $0.path.count > 1 ? $0.path[1] : nil })
    }
  }

  private func missing(
    _ path: String, among step: (FlatSettings.Entry) -> FlatSettings.Step?
  ) -> AgentSettings.MissingKey {
    let isInside = path.contains(":")
    let entries = isInside ? flat.entries(below: "OpenId") : flat.entries
    return AgentSettings.MissingKey(
      path: path,
      location: isInside ? place("OpenId") : location(SourceRange(root.start, root.start + 1)),
      neighbours: entries.compactMap { step($0)?.name })
  }

  private func location(_ range: SourceRange) -> SourceLocation {
    SourceLocation(file: file, range: range)
  }
}

extension Diagnostic {
  fileprivate static func malformedSettings(
    _ fact: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.malformedSettings, at: location, fact)
  }

  fileprivate static func duplicateSetting(
    _ path: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateSetting, at: location, "'\(path)' is set twice",
      notes: [.init("the first one is here", at: first)])
  }
}
