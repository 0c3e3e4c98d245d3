import Foundation
import Testing

struct FixCommandTests {
  private static let certain = "<CreateConnectorSynchroIncremental Connector=\"entra\"/>\n"
  private static let likely = """
    <CreateConnectorSynchroIncremental Connector="Enrta" JobIdentifier="B"/>

    """

  private func project() throws -> TestProject {
    try TestProject([
      "A.xml": Self.certain + Self.likely, "Connectors.xml": TestProject.connectors,
      "Clients.xml": """
      <Profile Identifier="Jobs" DisplayName_L1="Jobs"/>
      <OpenIdClient Identifier="Job" DisplayName_L1="Job" HashedSecret="gJFPAnTO1UKzxk/RhmYpbvwb6G+Q/FfwKsW0btRtRIk=" Profile="Jobs"/>
      <SynchronizationAccessControlRules Profile="Jobs"/>
      <JobViewAccessControlRules Profile="Jobs"/>
      <AccessControlRule Identifier="Jobs_TaskInstances" DisplayName_L1="Jobs" EntityType="TaskInstance" Profile="Jobs">
        <Entry Permission="/Jobs/TaskInstance/Update" CanExecute="true"/>
      </AccessControlRule>
      <Agent Identifier="Local" DisplayName_L1="Local"/>
      """,
    ])
  }

  private func file(_ content: String) -> String { TestExpansion.file(content) }

  @Test func fixMendsWhatIsCertain() throws {
    let project = try project()
    let run = try project.run("validate", "--fix", "--format", "concise")
    #expect(
      project.folder.text("Conf/A.xml")
        == file(Self.certain.replacing("entra", with: "Entra") + Self.likely))
    #expect(run.error.hasPrefix("1 finding mended\n"))
    #expect(run.output.contains("Conf/A.xml:3:47: error[SC4001]: the connector 'Enrta'"))
    #expect(!run.output.contains("'entra'"))
    #expect(run.status == 1)
  }

  @Test func unsafeFixesMendWhatIsLikely() throws {
    let project = try project()
    let run = try project.run("validate", "--fix", "--unsafe-fixes")
    #expect(
      project.folder.text("Conf/A.xml")
        == file(
          Self.certain.replacing("entra", with: "Entra")
            + Self.likely.replacing("Enrta", with: "Entra")))
    #expect(run.error.hasPrefix("2 findings mended\n"))
    #expect(!run.output.contains("SC4001") && run.status == 0, "\(run.output)")
  }

  /// The quotes around a value may be of either kind, whatever stands in its place.
  @Test func anApostropheIsWrittenSoThatTheQuotesHold() throws {
    let agents = "<Connector Identifier='C' DisplayName_L1=\"C\" Agent='O&apos;Hare'/>\n"
    let project = try TestProject([
      "A.xml": agents,
      "B.xml": "<Agent Identifier=\"O'Hara\" DisplayName_L1=\"A\" URI=\"https://a.test\"/>\n",
    ])
    let run = try project.run("validate", "--fix", "--unsafe-fixes", "--format", "concise")
    #expect(
      project.folder.text("Conf/A.xml")
        == file(agents.replacing("Hare", with: "Hara")))
    #expect(!run.output.contains("SC10"), "\(run.output)")
  }

  @Test func diffShowsAndWritesNothing() throws {
    let project = try project()
    for arguments in [["--diff"], ["--diff", "--fix"]] {
      let run = try project.run(["validate"] + arguments)
      #expect(
        run.output.hasPrefix(
          "--- a/Conf/A.xml\n+++ b/Conf/A.xml\n@@ -1,5 +1,5 @@\n"))
      #expect(run.output.contains("\n-" + Self.certain))
      #expect(!run.output.contains("\n-" + Self.likely))
      #expect(run.error == "1 finding would be mended\n")
      #expect(run.status == 1)
    }
    let run = try project.run("validate", "--diff", "--unsafe-fixes")
    #expect(run.output.contains("\n-" + Self.certain + "-" + Self.likely))
    #expect(project.folder.text("Conf/A.xml") == file(Self.certain + Self.likely))
  }

  @Test func whatIsNotReportedIsNotMended() throws {
    let project = try project()
    let before = project.folder.text("Conf/A.xml")
    _ = try project.run("validate", "--fix", "Conf", "Conf/Connectors.xml")
    #expect(project.folder.text("Conf/A.xml") == before)
    _ = try project.run("validate", "--write-baseline", "b.json")
    _ = try project.run("validate", "--fix", "--baseline", "b.json")
    #expect(project.folder.text("Conf/A.xml") == before)
  }

  @Test func aFixUncoversTheNext() throws {
    let project = try project()
    // The task is looked for only once the call around it can be expanded.
    let argument = "<AddTask Task=\"clean\" TaskToCompareWith=\"Synchronize\" After=\"true\"/>"
    try project.write(
      "A.xml",
      "<InvokeSqlCommandTask Identifier=\"Clean\" OpenIdClient=\"Job\"/>"
        + "<CreateConnectorSynchroIncremental Connector=\"entra\">\(argument)"
        + "</CreateConnectorSynchroIncremental>")
    let run = try project.run("validate", "--fix")
    #expect(run.error.hasPrefix("2 findings mended\n"))
    let text = try #require(project.folder.text("Conf/A.xml"))
    #expect(text.contains("Connector=\"Entra\"") && text.contains("Task=\"Clean\""))
  }

  @Test func permissionsAndLinksStay() throws {
    let project = try project()
    let manager = FileManager.default
    let real = project.folder.url.appending(path: "Conf/sub/Real.XML.txt")
    try project.folder.write("Conf/sub/Real.XML.txt", file(Self.certain))
    try project.folder.link("Conf/Link.xml", to: "sub/Real.XML.txt")
    try manager.removeItem(at: project.folder.url.appending(path: "Conf/A.xml"))
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    _ = try project.run("validate", "--fix")
    #expect(
      project.folder.text("Conf/sub/Real.XML.txt")
        == file(Self.certain.replacing("entra", with: "Entra")))
    let attributes = try manager.attributesOfItem(atPath: real.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let link = project.folder.url.appending(path: "Conf/Link.xml").path
    #expect(try manager.destinationOfSymbolicLink(atPath: link) == "sub/Real.XML.txt")
  }

  @Test func baselineIsOfWhatIsLeft() throws {
    let project = try project()
    _ = try project.run("validate", "--fix", "--write-baseline", "b.json")
    let text = try #require(project.folder.text("b.json"))
    #expect(text.contains("Connector=Enrta") && !text.contains("Connector=entra"))
  }
}
