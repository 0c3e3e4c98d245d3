import ScaffoldCompiler
import Testing

struct GitHubReporterTests {
  @Test func commandIsOneEscapedLine() {
    #expect(
      TestReport().text(GitHubReporter.self)
        == "::error file=Conf/A b/Jobs%2Cü.xml,line=2,endLine=2,col=47,endColumn=52,"
        + "title=SC4001 unknown-reference::the connector 'Enrta' is not declared"
        + "%0Adid you mean 'Entra'?\n")
  }

  @Test func percentIsEscapedAndAReturnCannotAct() {
    var report = TestReport()
    let place = report.place
    report.diagnostics = [Diagnostic(.doctype, at: place, "100%\r\n: a, b")]
    #expect(report.text(GitHubReporter.self).hasSuffix("::100%25\u{FFFD}\u{FFFD}: a, b\n"))
  }

  @Test func columnsOnlyWithinOneLine() {
    var report = TestReport()
    let place = SourceLocation(file: FileID(0), range: SourceRange(0, 80))
    report.diagnostics = [Diagnostic(.doctype, at: place, "long")]
    #expect(
      report.text(GitHubReporter.self)
        == "::error file=Conf/A b/Jobs%2Cü.xml,line=1,endLine=2,title=SC1002 doctype::long\n")
  }

  @Test func atMostTenOfASeverityGravestFirst() {
    var report = TestReport()
    report.diagnostics = [report.diagnostics[0]]
    report.fill(12, .note)
    report.fill(12, .warning)
    report.fill(12, .error)
    let lines = report.text(GitHubReporter.self).split(separator: "\n")
    let kinds = lines.map { $0.prefix { $0 != " " } }
    #expect(kinds.prefix(10).allSatisfy { $0 == "::error" })
    #expect(kinds.dropFirst(10).prefix(10).allSatisfy { $0 == "::warning" })
    #expect(kinds.dropFirst(20).allSatisfy { $0 == "::notice" })
    #expect(lines.count == 30)
    #expect(lines.last == "::notice title=scaffold::8 more findings are not shown")
  }

  @Test func oneLeftOut() {
    var report = TestReport()
    report.fill(10, .error)
    #expect(
      report.text(GitHubReporter.self)
        .hasSuffix("::notice title=scaffold::1 more finding is not shown\n"))
  }
}
