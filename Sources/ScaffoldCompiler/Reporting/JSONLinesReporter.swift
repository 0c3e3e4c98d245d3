/// JSON Lines: the version, a line for each finding, and a summary.
package enum JSONLinesReporter: Reporter {
  package static func text(of report: Report) -> String {
    let version = JSONText.object([
      ("type", .string("version")), ("tool", .string("scaffold")),
      ("version", .string(report.version)), ("format_version", .string("1.0")),
    ])
    var writer = JSONLineWriter(report)
    let diagnostics = zip(report.diagnostics, report.fingerprints).map { diagnostic, fingerprint in
      writer.line(diagnostic, fingerprint)
    }
    let summary = JSONText.object([
      ("type", .string("summary")), ("errors", .number(report.count(.error))),
      ("warnings", .number(report.count(.warning))), ("notes", .number(report.count(.note))),
      ("files", .number(report.files.count)),
      ("elements", .number(report.files.reduce(0) { $0 + ($1.tree?.elementCount ?? 0) })),
    ])
    return ([version] + diagnostics + [summary]).map { $0.text() + "\n" }.joined()
  }
}

/// Writes findings as JSON; keeps where the text of files of other encodings lies in them.
private struct JSONLineWriter {
  private let report: Report
  private var offsets: [FileID: [Int]] = [:]

  init(_ report: Report) {
    self.report = report
  }

  mutating func line(
    _ diagnostic: Diagnostic, _ fingerprint: Fingerprint
  ) -> JSONText {
    let secondary = diagnostic.notes.compactMap { note in
      note.location.map { span($0, isPrimary: false, label: note.message) }
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
        .array([span(diagnostic.location, isPrimary: true, label: nil)] + secondary)
      ),
      ("expansion", .array(diagnostic.expansion.map { step($0) })),
      ("fixes", .array(diagnostic.fixes.map { fix($0) })),
      ("children", .array(children)),
    ])
  }

  private mutating func span(
    _ location: SourceLocation, isPrimary: Bool, label: String?
  ) -> JSONText {
    .object(
      place(location) + [("primary", .boolean(isPrimary)), ("label", .optional(label))])
  }

  private mutating func place(
    _ location: SourceLocation
  ) -> [(key: String, value: JSONText)] {
    let span = report.span(location)
    return bytes(location) + [
      ("line_start", .number(span.start.line)), ("column_start", .number(span.start.column)),
      ("line_end", .number(span.end.line)), ("column_end", .number(span.end.column)),
    ]
  }

  private mutating func bytes(
    _ location: SourceLocation
  ) -> [(key: String, value: JSONText)] {
    let range = fileRange(of: location)
    return [
      ("file", .string(report.path(of: location.file))),
      ("byte_start", .number(range.start)), ("byte_end", .number(range.end)),
    ]
  }

  private mutating func step(_ step: Diagnostic.ExpansionStep) -> JSONText {
    .object([
      ("scaffolding", .string(step.scaffolding)),
      ("invocation", .object(place(step.invocation))),
      ("generated", .string(step.generated)),
    ])
  }

  private mutating func fix(_ fix: Diagnostic.Fix) -> JSONText {
    .object([
      ("applicability", .string(fix.isSafe ? "safe" : "unsafe")), ("title", .string(fix.title)),
      (
        "edits",
        .array(
          fix.edits.map { edit in
            .object(bytes(edit.location) + [("insert", .string(edit.replacement))])
          })
      ),
    ])
  }

  /// The bytes of the file that spell a stretch of its text.
  private mutating func fileRange(of location: SourceLocation) -> SourceRange {
    if offsets[location.file] == nil {
      // An empty table stands for a file whose text is as it lies there.
      offsets[location.file] = report.files[location.file.index].text.fileOffsets() ?? []
    }
    guard let offsets = offsets[location.file], !offsets.isEmpty else { return location.range }
    return SourceRange(offsets[location.range.start], offsets[location.range.end])
  }
}
