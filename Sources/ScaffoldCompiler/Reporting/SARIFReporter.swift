/// SARIF 2.1.0, as code scanning of GitHub takes it.
package enum SARIFReporter: Reporter {
  /// More results than this are refused.
  package static let maximumResults = 25_000
  /// A log is refused that is larger than this, in bytes, once gzip has compressed it.
  package static let maximumSize = 10_000_000

  /// Where the dialect that the tool compiles is documented.
  private static let informationURI =
    "https://github.com/netwrix/docs/tree/main/docs/identitymanager"

  package static func text(of report: Report) -> String {
    text(of: report, limit: maximumResults, size: maximumSize)
  }

  /// - Parameters:
  ///   - limit: how many results the log may hold.
  ///   - size: how many bytes it may have once it is compressed.
  package static func text(of report: Report, limit: Int, size: Int = maximumSize) -> String {
    var shown = Self.shown(report, limit: limit)
    while true {
      let log = log(of: report, showing: shown)
      // What is no larger than this before is not larger after.
      guard log.utf8.count > size, !shown.isEmpty else { return log }
      let compressed = CompressedSize.estimate(log)
      if compressed <= size { return log }
      // A little fewer than would fit if all were of one size, so that few rounds are needed.
      let fitting = Int(Double(shown.count) * Double(size) / Double(compressed) * 0.95)
      shown = Self.shown(report, limit: min(fitting, shown.count - 1))
    }
  }

  private static func log(of report: Report, showing shown: [Int]) -> String {
    let ruleIndices = Dictionary(
      uniqueKeysWithValues: DiagnosticRule.all.enumerated().map { ($1.id, $0) })
    var writer = SARIFResultWriter(report, ruleIndices: ruleIndices)
    let results = shown.map { writer.result(report.diagnostics[$0], report.fingerprints[$0]) }
    var invocation: [(key: String, value: JSONText)] = [("executionSuccessful", .boolean(true))]
    let left = report.diagnostics.count - shown.count
    if left > 0 {
      invocation.append(
        (
          "toolExecutionNotifications",
          .array([
            .object([
              ("level", .string("warning")),
              (
                "message",
                text("\(left) finding\(left == 1 ? " is" : "s are") left out of this log")
              ),
            ])
          ])
        ))
    }
    return JSONText.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver(report))])),
            ("invocations", .array([.object(invocation)])),
            (
              "originalUriBaseIds",
              .object([
                ("%SRCROOT%", .object([("description", text("The repository's root"))]))
              ])
            ),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
          ])
        ])
      ),
    ]).text(indented: true) + "\n"
  }

  /// The places of the findings that fit, the gravest where not all do.
  private static func shown(_ report: Report, limit: Int) -> [Int] {
    let all = Array(report.diagnostics.indices)
    guard all.count > limit else { return all }
    return Severity.allCases.reversed()
      .flatMap { severity in all.filter { report.diagnostics[$0].severity == severity } }
      .prefix(limit).sorted()
  }

  // MARK: Driver

  private static func driver(_ report: Report) -> JSONText {
    .object([
      ("name", .string("scaffold")), ("semanticVersion", .string(report.version)),
      ("informationUri", .string(informationURI)),
      ("rules", .array(DiagnosticRule.all.map(rule))),
    ])
  }

  private static func rule(_ rule: DiagnosticRule) -> JSONText {
    let explanation = rule.summary + ". " + rule.explanation
    let example = rule.example.isEmpty ? "" : "\n\n```xml\n\(rule.example)\n```"
    return .object([
      ("id", .string(rule.id)), ("name", .string(rule.name)),
      ("shortDescription", text(rule.summary)),
      ("fullDescription", text(String(explanation.unicodeScalars.prefix(1024)))),
      (
        "help",
        .object([
          ("text", .string(RuleReport.explanation(of: rule))),
          ("markdown", .string("**\(rule.summary).** \(rule.explanation)\(example)")),
        ])
      ),
      (
        "defaultConfiguration",
        .object([("level", .string(rule.severity.rawValue))])
      ),
      (
        "properties",
        .object([
          ("tags", .array([.string("configuration"), .string(rule.area)])),
          ("precision", .string("very-high")),
          ("problem.severity", .string(problemSeverity(rule.severity))),
        ])
      ),
    ])
  }

  private static func problemSeverity(_ severity: Severity) -> String {
    severity == .note ? "recommendation" : severity.rawValue
  }

  static func text(_ text: String) -> JSONText { .object([("text", .string(text))]) }
}
