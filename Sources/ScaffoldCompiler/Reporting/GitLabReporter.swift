/// Code Quality of GitLab.
package enum GitLabReporter: Reporter {
  package static func text(of report: Report) -> String {
    let issues = zip(report.diagnostics, report.fingerprints).map { diagnostic, fingerprint in
      issue(diagnostic, fingerprint, report.span(diagnostic.location))
    }
    return JSONText.array(issues).text(indented: true) + "\n"
  }

  private static func issue(
    _ diagnostic: Diagnostic, _ fingerprint: Fingerprint, _ span: ReportSpan
  ) -> JSONText {
    .object([
      ("description", .string("\(diagnostic.rule.id): \(diagnostic.message)")),
      ("check_name", .string(diagnostic.rule.id)),
      ("fingerprint", .string(fingerprint.text)),
      ("severity", .string(name(diagnostic.severity))),
      (
        "location",
        .object([
          ("path", .string(span.path)),
          (
            "positions",
            .object([("begin", position(span.start)), ("end", position(span.end))])
          ),
        ])
      ),
    ])
  }

  private static func position(_ position: SourcePosition) -> JSONText {
    .object([("line", .number(position.line)), ("column", .number(position.column))])
  }

  private static func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
