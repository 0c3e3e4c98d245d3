/// JSON Lines: the version, a line for each finding, and a summary.
package enum JSONLinesReporter: Reporter {
  package static func text(of report: Report) -> String {
    let version = JSONText.object([
      ("type", .string("version")), ("tool", .string("scaffold")),
      ("version", .string(report.version)), ("format_version", .string("1.0")),
    ])
    let diagnostics = zip(report.diagnostics, report.fingerprints).map { diagnostic, fingerprint in
      line(diagnostic, fingerprint, report)
    }
    let summary = JSONText.object([
      ("type", .string("summary")), ("errors", .number(report.count(.error))),
      ("warnings", .number(report.count(.warning))), ("notes", .number(report.count(.note))),
      ("files", .number(report.files.count)),
      ("elements", .number(report.files.reduce(0) { $0 + ($1.tree?.elementCount ?? 0) })),
    ])
    return ([version] + diagnostics + [summary]).map { $0.text() + "\n" }.joined()
  }

  private static func line(
    _ diagnostic: Diagnostic, _ fingerprint: Fingerprint, _ report: Report
  ) -> JSONText {
    let secondary = diagnostic.notes.compactMap { note in
      note.location.map { span($0, isPrimary: false, label: note.message, report) }
    }
    let children = diagnostic.notes.filter { $0.location == nil }.map { note in
      JSONText.object([
        ("severity", .string(Severity.note.rawValue)), ("message", .string(note.message)),
        ("spans", .array([])),
      ])
    }
    return .object([
      ("type", .string("diagnostic")), ("code", .string(diagnostic.rule.id)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      (
        "help",
        .optional(diagnostic.help.isEmpty ? nil : diagnostic.help.joined(separator: "\n"))
      ),
      ("url", .string(RuleReport.url(of: diagnostic.rule))),
      ("fingerprint", .string(fingerprint.text)),
      (
        "spans",
        .array([span(diagnostic.location, isPrimary: true, label: nil, report)] + secondary)
      ),
      ("expansion", .array(diagnostic.expansion.map { step($0, report) })),
      ("fixes", .array(diagnostic.fixes.map { fix($0, report) })),
      ("children", .array(children)),
    ])
  }

  private static func span(
    _ location: SourceLocation, isPrimary: Bool, label: String?, _ report: Report
  ) -> JSONText {
    .object(
      place(location, report) + [("primary", .boolean(isPrimary)), ("label", .optional(label))])
  }

  private static func place(
    _ location: SourceLocation, _ report: Report
  ) -> [(key: String, value: JSONText)] {
    let span = report.span(location)
    return bytes(location, report) + [
      ("line_start", .number(span.start.line)), ("column_start", .number(span.start.column)),
      ("line_end", .number(span.end.line)), ("column_end", .number(span.end.column)),
    ]
  }

  private static func bytes(
    _ location: SourceLocation, _ report: Report
  ) -> [(key: String, value: JSONText)] {
    let range = report.files[location.file.index].text.fileRange(of: location.range)
    return [
      ("file", .string(report.path(of: location.file))),
      ("byte_start", .number(range.start)), ("byte_end", .number(range.end)),
    ]
  }

  private static func step(_ step: Diagnostic.ExpansionStep, _ report: Report) -> JSONText {
    .object([
      ("scaffolding", .string(step.scaffolding)),
      ("invocation", .object(place(step.invocation, report))),
      ("generated", .string(step.generated)),
    ])
  }

  private static func fix(_ fix: Diagnostic.Fix, _ report: Report) -> JSONText {
    .object([
      ("applicability", .string(fix.isSafe ? "safe" : "unsafe")), ("title", .string(fix.title)),
      (
        "edits",
        .array(
          fix.edits.map { edit in
            .object(bytes(edit.location, report) + [("insert", .string(edit.replacement))])
          })
      ),
    ])
  }
}
