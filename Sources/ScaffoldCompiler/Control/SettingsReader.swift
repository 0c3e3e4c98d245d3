/// Holds a settings file against its schema. It returns all that is wrong and stops at nothing.
package struct SettingsReader {
  package private(set) var settings = Settings()
  /// What is wrong, in order of place.
  package private(set) var problems: [DataProblem] = []

  /// - Parameter root: nothing for an empty file.
  package init(_ root: DataNode?) {
    guard let root else { return }
    for (key, value) in mapping(root, what: "the settings file") {
      switch key.text {
      case "severity": readSeverities(value)
      case "exclude": readExclusions(value)
      case "external": readExternal(value)
      case "format":
        settings.format = choice(value, "format", ReportFormat.allCases.map(\.rawValue))
          .flatMap(ReportFormat.init)
      case "fail-on":
        settings.failureLimit = choice(value, "fail-on", FailureLimit.allCases.map(\.rawValue))
          .flatMap(FailureLimit.init)
      case "agent-settings":
        settings.agentSettings = texts(value, "agent-settings").map(\.text)
      default:
        reject(key, "a setting", among: Settings.keys)
      }
    }
    problems.sort {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  // MARK: Keys

  private mutating func readSeverities(_ node: DataNode) {
    var seen: Set<DiagnosticRule> = []
    for (key, value) in mapping(node, what: "'severity'") {
      let name = key.text ?? ""
      let rule = DiagnosticRule.all.first { $0.id == name.uppercased() || $0.name == name }
      if rule == nil, !DiagnosticRule.areas.contains(name) {
        let known = DiagnosticRule.all.flatMap { [$0.id, $0.name] } + DiagnosticRule.areas
        reject(key, "a rule or an area", among: known)
        continue
      }
      if let rule, !seen.insert(rule).inserted {
        problems.append(DataProblem("'\(rule.id)' is set twice", at: key.position))
      }
      guard
        let level = choice(value, name, SeverityPolicy.Level.names)
          .flatMap(SeverityPolicy.Level.init)
      else { continue }
      if let rule {
        settings.severities.set(level, for: rule)
      } else {
        settings.severities.set(level, forArea: name)
      }
    }
  }

  private mutating func readExclusions(_ node: DataNode) {
    for (text, position) in texts(node, "exclude") {
      if let pattern = PathPattern(text) {
        settings.excluded.append(pattern)
      } else {
        problems.append(
          DataProblem(
            "'\(text)' is no path below the settings file's folder", at: position))
      }
    }
  }

  /// Kinds, kinds with names, or a list of both.
  private mutating func readExternal(_ node: DataNode) {
    switch node.content {
    case .null: break
    case .scalar:
      if let kind = kind(node) { settings.external.kinds.insert(kind) }
    case .list(let items):
      for item in items { readExternal(item) }
    case .mapping(let members):
      for (key, value) in members {
        guard let kind = kind(key) else { continue }
        if case .null = value.content {
          settings.external.kinds.insert(kind)
        } else {
          for (name, _) in texts(value, kind.optionName) { settings.external.insert(kind, name) }
        }
      }
    }
  }

  private mutating func kind(_ node: DataNode) -> ReferenceKind? {
    if let kind = node.text.flatMap(ReferenceKind.init(optionName:)) { return kind }
    reject(node, "a kind", among: ReferenceKind.known.map(\.optionName))
    return nil
  }

  // MARK: Forms

  private mutating func mapping(
    _ node: DataNode, what: String
  ) -> [(key: DataNode, value: DataNode)] {
    switch node.content {
    case .mapping(let members): return members
    case .null: return []
    case .scalar, .list:
      problems.append(
        DataProblem("\(what) is a mapping of keys to values, not \(node.title)", at: node.position))
      return []
    }
  }

  /// One text, or a list of texts.
  private mutating func texts(
    _ node: DataNode, _ key: String
  ) -> [(text: String, position: SourcePosition)] {
    switch node.content {
    case .null: return []
    case .scalar(let text): return [(text, node.position)]
    case .list(let items):
      return items.compactMap { item in
        if let text = item.text { return (text, item.position) }
        problems.append(
          DataProblem("'\(key)' lists single values, not \(item.title)", at: item.position))
        return nil
      }
    case .mapping:
      problems.append(
        DataProblem("'\(key)' is a list of single values, not a mapping", at: node.position))
      return []
    }
  }

  private mutating func choice(_ node: DataNode, _ key: String, _ names: [String]) -> String? {
    if let text = node.text, names.contains(text) { return text }
    let list = Suggestions.list(names, last: " or ")
    let written = node.text.map { "'\($0)'" } ?? node.title
    problems.append(
      DataProblem(
        "'\(key)' is \(list), not \(written)" + hint(node.text, names), at: node.position))
    return nil
  }

  private mutating func reject(_ node: DataNode, _ what: String, among names: [String]) {
    let written = node.text.map { "'\($0)'" } ?? node.title
    problems.append(
      DataProblem("\(written) is not \(what)" + hint(node.text, names), at: node.position))
  }

  private func hint(_ text: String?, _ names: [String]) -> String {
    let near = text.map { Suggestions.nearest(to: $0, among: names) } ?? []
    return near.isEmpty ? "" : "; " + Suggestions.question(near)
  }
}
