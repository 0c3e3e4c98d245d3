import ScaffoldCompiler
import Testing

struct GitLabReporterTests {
  @Test func issueHasWhatGitLabAsksFor() throws {
    let issue = try TestReport().json(GitLabReporter.self)[0]
    #expect(issue["description"].text == "SC4001: the connector 'Enrta' is not declared")
    #expect(issue["check_name"].text == "SC4001")
    #expect(issue["severity"].text == "major")
    #expect(issue["location"]["path"].text == "Conf/A b/Jobs,ü.xml")
    let positions = issue["location"]["positions"]
    #expect(positions["begin"]["line"].number == 2)
    #expect(positions["begin"]["column"].number == 47)
    #expect(positions["end"]["line"].number == 2)
    #expect(positions["end"]["column"].number == 52)
  }

  @Test func severitiesAndUniqueFingerprints() throws {
    var report = TestReport()
    report.fill(1, .warning)
    report.fill(1, .note)
    let issues = try report.json(GitLabReporter.self).list
    #expect(issues.map { $0["severity"].text } == ["major", "minor", "info"])
    #expect(Set(issues.compactMap { $0["fingerprint"].text }).count == 3)
  }

  @Test func nothingFoundIsAnEmptyList() {
    var report = TestReport()
    report.diagnostics = []
    #expect(report.text(GitLabReporter.self) == "[]\n")
  }
}
