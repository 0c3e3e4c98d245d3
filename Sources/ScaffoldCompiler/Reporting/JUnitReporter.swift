/// JUnit XML: a suite for each file, a failed case for each finding.
package enum JUnitReporter: Reporter {
  package static func text(of report: Report) -> String {
    let findings = Dictionary(grouping: report.diagnostics) { $0.location.file }
    let suites = report.shownFiles.map { file in
      suite(report.path(of: file), (findings[file.id] ?? []).map { testCase($0, report) })
    }
    let tests = report.shownFiles.reduce(0) { $0 + max(1, findings[$1.id]?.count ?? 0) }
    return document(
      suites, tests: tests, failures: report.diagnostics.count, errors: 0)
  }

  /// The document of a run that could not do its work.
  package static func failure(_ error: EnvironmentError) -> String {
    let name = escaped("scaffold validate")
    let message = escaped(error.description)
    let body =
      "    <testcase classname=\"scaffold\" name=\"\(name)\">\n"
      + "      <error type=\"environment\" message=\"\(message)\"/>\n    </testcase>\n"
    return document(
      [suite("scaffold", counts(tests: 1, failures: 0, errors: 1), body)], tests: 1, failures: 0,
      errors: 1)
  }

  private static func document(
    _ suites: [String], tests: Int, failures: Int, errors: Int
  ) -> String {
    let counts = counts(tests: tests, failures: failures, errors: errors)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"scaffold\" \(counts)>\n"
      + suites.joined() + "</testsuites>\n"
  }

  private static func counts(tests: Int, failures: Int, errors: Int) -> String {
    "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\""
  }

  private static func suite(_ path: String, _ cases: [String]) -> String {
    let counts = counts(tests: max(1, cases.count), failures: cases.count, errors: 0)
    let clean = "    <testcase classname=\"\(escaped(path))\" name=\"scaffold validate\"/>\n"
    return suite(path, counts, cases.isEmpty ? clean : cases.joined())
  }

  private static func suite(_ name: String, _ counts: String, _ body: String) -> String {
    "  <testsuite name=\"\(escaped(name))\" \(counts)>\n\(body)  </testsuite>\n"
  }

  private static func testCase(_ diagnostic: Diagnostic, _ report: Report) -> String {
    let span = report.span(diagnostic.location)
    let place = "\(span.start.line):\(span.start.column)"
    let name = escaped("\(diagnostic.rule.id) \(diagnostic.rule.name) \(place)")
    let message = escaped(diagnostic.message)
    let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.id)]"
    let text =
      ["\(span.path):\(place): \(kind): \(diagnostic.message)"]
      + diagnostic.help.map { "help: \($0)" }
    return "    <testcase classname=\"\(escaped(span.path))\" name=\"\(name)\">\n"
      + "      <failure type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">"
      + "\(text.map(escaped).joined(separator: "\n"))</failure>\n    </testcase>\n"
  }

  /// Text between tags or double quotes, without what XML 1.0 does not allow.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{20}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      default: break
      }
    }
    return result
  }
}
