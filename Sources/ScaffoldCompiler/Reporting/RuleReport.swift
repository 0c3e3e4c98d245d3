/// The rules for people and machines.
package enum RuleReport {
  package static var text: String {
    let width = DiagnosticRule.all.map(\.name.count).max() ?? 0
    return DiagnosticRule.all.map { rule in
      let padding = String(repeating: " ", count: width - rule.name.count)
      let severity = rule.severity.rawValue
      let gap = String(repeating: " ", count: 8 - severity.count)
      return "\(rule.id)  \(rule.name)\(padding)  \(severity)\(gap)\(rule.summary)\n"
    }.joined()
  }

  package static var markdown: String {
    var text = "# Rules\n"
    var area = ""
    for rule in DiagnosticRule.all {
      if rule.area != area {
        area = rule.area
        text += "\n## \(area.prefix(1).uppercased() + area.dropFirst())\n"
      }
      text += "\n### \(rule.id) \(rule.name)\n\n"
      text += "\(rule.severity.rawValue): \(rule.summary).\n\n\(rule.explanation)\n"
      if !rule.example.isEmpty { text += "\n```xml\n\(rule.example)\n```\n" }
    }
    return text
  }

  /// Where a rule is explained, in the project's documentation.
  package static func url(of rule: DiagnosticRule) -> String {
    "docs/rules.md#\(rule.id.lowercased())-\(rule.name)"
  }

  package static var json: String {
    let list = DiagnosticRule.all.map { rule in
      JSONText.object([
        ("id", .string(rule.id)), ("name", .string(rule.name)), ("area", .string(rule.area)),
        ("severity", .string(rule.severity.rawValue)), ("summary", .string(rule.summary)),
        ("explanation", .string(rule.explanation)), ("example", .string(rule.example)),
      ])
    }
    return JSONText.object([("format_version", .string("1.0")), ("rules", .array(list))])
      .text(indented: true) + "\n"
  }

  package static func explanation(of rule: DiagnosticRule) -> String {
    var text = "\(rule.id) \(rule.name) (\(rule.severity.rawValue))\n\n"
    text += "\(rule.summary).\n\n\(rule.explanation)\n"
    if !rule.example.isEmpty {
      text += "\nExample:\n"
      text += rule.example.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
    return text
  }
}
