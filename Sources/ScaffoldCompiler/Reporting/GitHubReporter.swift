/// Workflow commands of GitHub: each line becomes an annotation.
package enum GitHubReporter: Reporter {
  /// How many annotations of a severity GitHub shows for one step.
  private static let limit = 10

  package static func text(of report: Report) -> String {
    let shown = Severity.allCases.reversed().flatMap { severity in
      // The place of the last notice is kept for the one that counts what is left out.
      report.diagnostics.filter { $0.severity == severity }
        .prefix(severity == .note ? limit - 1 : limit)
    }
    var text = shown.map { command($0, report) }.joined()
    let left = report.diagnostics.count - shown.count
    if left > 0 {
      text +=
        "::notice title=scaffold::\(left) more finding\(left == 1 ? " is" : "s are") not shown\n"
    }
    return text
  }

  private static func command(_ diagnostic: Diagnostic, _ report: Report) -> String {
    let span = report.span(diagnostic.location)
    var properties = [
      ("file", TerminalText.safe(span.path)), ("line", String(span.start.line)),
      ("endLine", String(span.end.line)),
    ]
    // GitHub refuses columns of a stretch over several lines.
    if span.start.line == span.end.line {
      properties.append(("col", String(span.start.column)))
      properties.append(("endColumn", String(span.end.column)))
    }
    properties.append(("title", "\(diagnostic.rule.id) \(diagnostic.rule.name)"))
    let list = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    let message = ([diagnostic.message] + diagnostic.help).map(TerminalText.safe)
      .joined(separator: "\n")
    return "::\(name(diagnostic.severity)) \(list)::\(escaped(message))\n"
  }

  private static func name(_ severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").unicodeScalars.map { scalar in
      switch scalar {
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
