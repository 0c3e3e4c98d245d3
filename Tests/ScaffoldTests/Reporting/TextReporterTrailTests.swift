import ScaffoldCompiler
import Testing

struct TextReporterTrailTests {
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
