import Foundation
import Testing

/// `scaffold verify --against`, and the layout in which the product exports.
@Suite struct OracleCommandTests {
  @Test func theToolAgreesWithItself() throws {
    let folder = try TemporaryFolder()
    let fixtures = FixtureFolder.path("Fixtures")
    let export = try ScaffoldBinary.run(
      ["expand", "-q", "--layout", "scaffolding", "-o", folder.file("export")], in: fixtures)
    #expect(export.status == 0)
    #expect(folder.exists("export/CreateConnectorSynchroComplete/AD.xml"))
    let document = try ScaffoldBinary.run(
      ["expand", "-q", "--layout", "single", "--only", "generated", "-o", folder.file("all.xml")],
      in: fixtures)
    #expect(document.status == 0)
    for target in ["export", "all.xml"] {
      let run = try ScaffoldBinary.run(["verify", "--against", folder.file(target)], in: fixtures)
      #expect(run.status == 0, "\(run.output.prefix(2000))")
      #expect(run.output.isEmpty)
      #expect(run.error.hasSuffix("and the expansion agree\n"))
    }
  }

  @Test func writesAFileForEachCall() throws {
    let project = try BundleProject([
      "More.xml": """
      <Agent Identifier="Local" DisplayName_L1="Local" />
      <CreateConnectorsJobs />
      <CreateConnectorSynchroComplete Connector="A" JobIdentifier="A/B" />
      """
    ])
    let run = try project.run(
      "expand", "-q", "--keep-going", "--layout", "scaffolding", "-o", "out")
    #expect(run.status == 0, "\(run.error)")
    #expect(
      try project.folder.files(below: "out") == [
        ".scaffold-manifest", "CleanDatabaseJob/CleanDatabaseJob.xml",
        "CreateConnectorSynchroComplete/A_A_B.xml",
        "CreateConnectorsJobs/CreateConnectorsJobs.xml",
      ])
    let text = project.folder.text("out/CleanDatabaseJob/CleanDatabaseJob.xml") ?? ""
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ConfigurationFile xmlns="))
    #expect(text.contains("\n  <Job Identifier=\"CleanDatabase\""))
    #expect(text.contains("\n    <CleanDataBase "))
    #expect(try project.run("expand", "--layout", "scaffolding").status == 2)
    #expect(
      try project.run("expand", "--layout", "scaffolding", "-o", "x", "--origin", "comments")
        .status == 2)
  }

  @Test func aDisagreementIsReported() throws {
    let project = try BundleProject()
    #expect(
      try project.run("expand", "-q", "--layout", "scaffolding", "-o", "out").status == 0)
    let path = "out/CleanDatabaseJob/CleanDatabaseJob.xml"
    let text = project.folder.text(path) ?? ""
    try project.folder.write(path, text.replacing("Clean Database\"", with: "Clean up\""))
    let run = try project.run("verify", "--against", "out", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 2, "\(run.output)")
    #expect(run.output.hasPrefix("Conf/Jobs.xml:3:4: error[SC8103]: Job[CleanDatabase]/"))
    #expect(try project.run("verify", "--against", "nowhere").status == 2)
    #expect(try project.run("verify", "--against", "out", "--key", "x").status == 2)
    try project.folder.write("Conf/Jobs.xml", SampleConfiguration.wrong)
    #expect(try project.run("verify", "--against", "out").status == 1)
  }
}
