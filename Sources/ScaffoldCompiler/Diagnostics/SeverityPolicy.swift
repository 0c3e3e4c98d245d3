/// How much each kind of finding weighs in a project; what names a rule counts before its area.
package struct SeverityPolicy: Hashable, Sendable {
  package enum Level: Hashable, Sendable {
    case severity(Severity)
    /// The finding is not reported.
    case off

    package static let names = Severity.allCases.reversed().map(\.rawValue) + ["off"]

    package init?(_ name: String) {
      if name == "off" {
        self = .off
      } else if let severity = Severity(rawValue: name) {
        self = .severity(severity)
      } else {
        return nil
      }
    }
  }

  private var rules: [DiagnosticRule: Level] = [:]
  private var areas: [String: Level] = [:]

  package init() {}

  package mutating func set(_ level: Level, for rule: DiagnosticRule) { rules[rule] = level }

  package mutating func set(_ level: Level, forArea area: String) { areas[area] = level }

  /// The findings with their weight in this project.
  package func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    if rules.isEmpty, areas.isEmpty { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      switch rules[diagnostic.rule] ?? areas[diagnostic.rule.area] {
      case nil: return diagnostic
      case .off: return nil
      case .severity(let severity):
        var copy = diagnostic
        copy.severity = severity
        return copy
      }
    }
  }
}
