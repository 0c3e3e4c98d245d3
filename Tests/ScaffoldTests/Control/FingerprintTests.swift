import ScaffoldCompiler
import Testing

struct FingerprintTests {
  private func path(_ marked: String) throws -> String {
    let marked = MarkedText.inRoot(marked)
    let file = marked.read(as: "HR/Jobs.xml")
    let range = try #require(marked.ranges.first)
    let finding = Diagnostic(.doctype, at: SourceLocation(file: file.id, range: range), "x")
    return IdentifierPath(of: finding, in: [file]).text
  }

  @Test(arguments: [
    (
      "<Job Identifier=\"X\"><ExportTask Identifier=\"Y\" Agent=\"«A»\"/></Job>",
      "Job[X]/ExportTask[Y]/@Agent"
    ),
    (
      "<Job Identifier=\"X\"><ExportTask Identifier=\"Y\" «Agent»=\"A\"/></Job>",
      "Job[X]/ExportTask[Y]/@Agent"
    ),
    ("<Job Identifier=\"X\"><«ExportTask» Agent=\"A\"/></Job>", "Job[X]/ExportTask"),
    (
      "<ScalarRule Property=\"mail\" «ResourceType»=\"AD\"/>",
      "ScalarRule[ResourceType=AD,Property=mail]/@ResourceType"
    ),
    ("<Job Identifier=\"X\">«text»</Job>", "Job[X]"),
    ("«text»", "HR/Jobs.xml"),
  ])
  func pathsNameIdentifiers(marked: String, expected: String) throws {
    #expect(try path(marked) == expected)
  }

  @Test func whatIsGeneratedBelongsToThePath() {
    var report = TestReport()
    report.explain()
    #expect(
      IdentifierPath(of: report.diagnostics[0], in: report.files).text
        == "CreateConnectorSynchroIncremental[Connector=Enrta]/@Connector"
        + " → Job[X]/ExportTask[Y]/@Agent")
  }

  @Test func fileWithoutTreeIsItsOwnPath() {
    let expansion = TestExpansion(files: ["a.xml": Array("<x".utf8)])
    let finding = expansion.diagnostics[0]
    #expect(IdentifierPath(of: finding, in: expansion.expanded.files).text == "a.xml")
  }

  @Test func elementsOfGeneratedTreesHavePathsToo() throws {
    let expansion = TestExpansion("<CleanDatabaseJob/>")
    let job = try #require(
      expansion.expanded.configuration.generated.first?.roots.first { _ in true })
    let child = try #require(job.children.first { _ in true })
    let path = try #require(IdentifierPath(of: child)).text
    #expect(path.hasPrefix("Job[\(job[.identifier] ?? "")]/\(child.name.text)"))
  }

  @Test func sameRuleAndPathAreCounted() {
    var report = TestReport()
    report.fill(1, .error)
    let prints = Fingerprint.all(report.diagnostics, in: report.files).map(\.text)
    #expect(prints[0].hasSuffix(":1") && prints[1].hasSuffix(":2"))
    #expect(prints[0].dropLast(2) == prints[1].dropLast(2))
    #expect(prints[0].count == 18)
  }
}
