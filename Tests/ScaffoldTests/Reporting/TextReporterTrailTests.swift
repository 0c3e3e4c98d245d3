import ScaffoldCompiler
import Testing

struct TextReporterTrailTests {
  /// However many threads write them, and however many pieces they are.
  @Test(arguments: [1, 3]) func manyFindingsAreWrittenInTheirOrder(_ threads: Int) {
    let report = TestReport()
    let findings = (0..<20_000).map { number in
      Diagnostic(
        .unknownElement, at: report.diagnostics[number % report.diagnostics.count].location,
        "finding \(number)")
    }
    var reporter = TextReporter(
      files: report.files, displayPath: DisplayPath(folder: "Conf"), isColored: true)
    var pieces: [String] = []
    reporter.write(findings, workers: Workers(count: threads)) { pieces.append($0) }
    #expect(pieces.count > 60)
    let isSame = pieces.joined() == reporter.text(of: findings)
    #expect(isSame)
    let numbers = pieces.joined().split(separator: "\n").compactMap {
      $0.contains("finding ") ? $0.split(separator: " ").last : nil
    }
    #expect(numbers == (0..<20_000).map { "\($0)" })
  }

  @Test func trailStandsBehindTheExcerpt() {
    var report = TestReport()
    report.explain()
    var reporter = TextReporter(
      files: report.files, displayPath: DisplayPath(folder: "Conf"), isColored: false)
    let lines = reporter.text(of: report.diagnostics).split(separator: "\n").map(String.init)
    #expect(
      Array(lines.dropFirst(3)) == [
        "  note: expanded from Conf/Connectors.xml:1:3",
        "  note: it generates Job[X]/ExportTask[Y]/@Agent",
        "  note: the first one is here Conf/Connectors.xml:1:4",
        "  note: a remark",
        "  help: did you mean 'Entra'?",
      ])
  }
}
