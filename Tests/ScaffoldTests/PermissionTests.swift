@testable import ScaffoldCompiler
import Scaffolds
import Testing

/// What clients need, have and are given.
@Suite struct PermissionTests {
  private static let clients = """
      <Profile Identifier="Robot" DisplayName_L1="Night robot" />
      <OpenIdClient Identifier="Job" DisplayName_L1="Jobs" Profile="Robot" />
      <PrepareSynchronizationTask Identifier="Prepare" Agent="Local" OpenIdClient="Job" />
      <Job Identifier="Night"><FulfillTask Identifier="Fulfill" OpenIdClient="Job" /></Job>
    """

  private func rule(_ entries: String, on entityType: String = "Resource") -> String {
    """
    <AccessControlRule Identifier="R_\(entityType)" EntityType="\(entityType)" Profile="Robot">
    \(entries)</AccessControlRule>
    """
  }

  private func missing(_ content: String) -> [String] {
    let expansion = TestExpansion(Self.clients + content)
    let index = expansion.expanded.configuration.index
    return ClientPermissions.all(in: index).flatMap { $0.missing.map(\.title) }
  }

  @Test func everythingIsMissingWithoutRules() {
    #expect(missing("").count == 12)
  }

  @Test func rightsReachThePathsBelow() {
    let lacking = missing(
      rule("<Entry Permission=\"/Jobs\" CanExecute=\"1\" />", on: "Task")
        + rule("<Entry Permission=\"/Connectors\" CanExecute=\"true\" />"))
    #expect(
      lacking == [
        "/Connectors/ProvisioningSession on Connector",
        "/Connectors/ProvisioningSession on EntityTypeMapping",
        "/Connectors/ProvisioningSession on EntityType",
        "/Connectors/ProvisioningSession on ResourceType",
      ])
  }

  @Test func aBlockedPathTakesNothingFromAbove() {
    let lacking = missing(
      rule("<Entry Permission=\"/Jobs\" CanExecute=\"true\" />", on: "Task")
        + "<AccessControlPermission Identifier=\"/Jobs/JobInstance\" BlockInheritance=\"true\" />")
    #expect(lacking.contains("/Jobs/JobInstance/Query"))
    #expect(!lacking.contains("/Jobs/TaskInstance/Query"))
  }

  @Test func anEntryThatMayNotExecuteGrantsNothing() {
    #expect(missing(rule("<Entry Permission=\"/Jobs\" />")).contains("/Jobs/Task/Query"))
  }

  @Test func aPathIsNotAboveItsNamesakes() {
    let tree = TestExpansion("").expanded.configuration.index.fact(PermissionTree.self)
    #expect(tree.right(on: "/", covers: "/Jobs/Job/Query"))
    #expect(tree.right(on: "/Jobs", covers: "/Jobs/RunJob/Launch"))
    #expect(!tree.right(on: "/Jobs/Job", covers: "/Jobs/JobInstance/Query"))
    #expect(!tree.right(on: "/Jobs/RunJob", covers: "/Jobs/RunJob/Launch/Errored"))
  }

  @Test func aPathIsDeclaredWithThoseAboveIt() {
    let tree = TestExpansion(
      #"<AccessControlPermission Identifier="/Custom/Own/Part" /><AccessControlPermission Identifier="/Custom/Own/Other" />"#
    ).expanded.configuration.index.fact(PermissionTree.self)
    for path in ["/Custom/Own/Part", "/Custom/Own/Other", "/Custom/Own", "/Custom"] {
      #expect(tree.declares(path), "\(path)")
    }
    for path in ["/Custom/Own/Part/Below", "/Custom/Ow", "/Custom/Own/", "/Jobs"] {
      #expect(!tree.declares(path), "\(path)")
    }
  }

  @Test func aScaffoldingThatStaysInPlaceMayGrantIt() {
    let expansion = TestExpansion(
      Self.clients + "<TaskAdministrationAccessControlRules Profile=\"Robot\" />")
    #expect(
      !expansion.compiler.validate(expansion.expanded).contains { $0.rule == .missingPermission })
  }

  /// One cause, one finding: the rights are not missing, they went to a profile that is misspelt.
  @Test(arguments: [("Robot", 1), ("Robbot", 0)])
  func whatACallInErrorWouldGrantIsNotMissed(_ profile: String, _ count: Int) {
    let expansion = TestExpansion(
      Self.clients + "<SynchronizationAccessControlRules Profile=\"\(profile)\" />")
    let findings = expansion.compiler.validate(expansion.expanded)
    #expect(findings.count { $0.rule == .missingPermission } == count)
  }

  @Test(
    "is added without touching other bytes, and the next run is clean",
    arguments: [
      ("\n", "", "Conf.xml"), ("\r\n", "\u{FEFF}", "Conf.xml"), ("\n", "", "New/Agent.xml"),
    ])
  func isAdded(newline: String, mark: String, path: String) throws {
    let text =
      mark + TestExpansion.file(Self.clients + "<!-- end -->").replacing("\n", with: newline)
    let expansion = TestExpansion(files: ["Conf.xml": Array(text.utf8)])
    let addition = try PermissionAddition(
      expansion.compiler, expansion.expanded.files, path: path, launching: ["Robot"])
    let bytes = try #require(addition.bytes)
    var files = ["Conf.xml": Array(text.utf8)]
    files[path] = bytes
    let after = TestExpansion(files: files)
    #expect(after.diagnostics.isEmpty, "\(after.findings)")
    #expect(after.compiler.validate(after.expanded).allSatisfy { $0.rule.area != "agent" })
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(written.contains("<JobExecutionAccessControlRules Profile=\"Robot\" />\(newline)"))
    if path == "Conf.xml" {
      let head = text.dropLast("</ConfigurationFile>\n".replacing("\n", with: newline).count)
      #expect(written.hasPrefix(head))
    }
    let again = try PermissionAddition(
      after.compiler, after.expanded.files, path: path, launching: ["Robot"])
    #expect(again.bytes == nil)
  }

  @Test func anEmptyRootIsOpened() throws {
    let files = [
      "A.xml": Array(TestExpansion.file(Self.clients).utf8),
      "B.xml": Array("<ConfigurationFile xmlns=\"\(XMLReader.namespace)\"/>".utf8),
    ]
    let expansion = TestExpansion(files: files)
    let addition = try PermissionAddition(
      expansion.compiler, expansion.expanded.files, path: "B.xml", launching: [])
    let text = String(decoding: try #require(addition.bytes), as: UTF8.self)
    #expect(text.hasPrefix("<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n  <JobView"))
    #expect(text.hasSuffix("  </AccessControlRule>\n</ConfigurationFile>"))
  }
}
