import Foundation
import Testing

/// What other people's programs make of our SARIF.
struct SARIFClientTests {
  private func project() throws -> TestProject {
    let project = try TestProject([
      "A b.xml": TestProject.mistake + "<Agent Identifier=\"A\" DisplayName_L1=\"A\"/>"
        + "<!-- scaffold:ignore SC6004 ü [x] -->" + TestProject.mistake,
      "Connectors.xml": TestProject.connectors
        + "<CreateConnectorSynchroIncremental Connector=\"entra\"/>",
    ])
    let run = try project.run("validate", "--format", "sarif")
    #expect(run.status == 1)
    try project.folder.write("log.sarif", run.output)
    return project
  }

  @Test func pydanticReadsAllOfIt() throws {
    let script = """
      import sys
      from sarif_pydantic import Sarif
      log = Sarif.model_validate_json(open("log.sarif", encoding="utf-8").read())
      run = log.runs[0]
      rules = run.tool.driver.rules
      for result in run.results:
          assert rules[result.rule_index].id == result.rule_id
          place = result.locations[0].physical_location
          region = place.region
          print(result.rule_id, result.level.value, place.artifact_location.uri,
                region.start_line, region.start_column, region.end_line, region.end_column,
                sorted(result.partial_fingerprints))
      """
    let project = try project()
    let run = try withExtendedLifetime(project.folder) {
      try Program(
        try PythonTools.program("python"), ["-c", script], in: project.folder.url)
    }
    #expect(run.status == 0, "\(run.error)")
    let prints = "['primaryLocationLineHash', 'scaffold/v1']"
    #expect(
      run.output == """
        SC4001 error Conf/A%20b.xml 2 47 2 48 \(prints)
        SC1011 warning Conf/A%20b.xml 3 64 3 70 \(prints)
        SC4001 error Conf/A%20b.xml 3 126 3 127 \(prints)
        SC4001 error Conf/Connectors.xml 3 47 3 52 \(prints)

        """)
  }

  @Test func sarifToolsCountTheSame() throws {
    let project = try project()
    let sarif = try PythonTools.program("sarif")
    let run = try Program(
      sarif, ["csv", "--output", "log.csv", "log.sarif"], in: project.folder.url)
    #expect(run.status == 0, "\(run.output)\(run.error)")
    let rows = try #require(project.folder.text("log.csv")).split(whereSeparator: \.isNewline)
    #expect(rows.count { $0.contains("error") && $0.contains("SC4001") } == 3)
    #expect(rows.contains { $0.contains("scaffold") && $0.contains("SC1011") })
    let summary = try withExtendedLifetime(project.folder) {
      try Program(sarif, ["summary", "log.sarif"], in: project.folder.url)
    }
    #expect(summary.output.contains("error: 3") && summary.output.contains("warning: 1"))
  }
}
