import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// Every folder of `Fixtures/Rules` is a small configuration with the findings expected in it.
///
/// `RECORD_FIXTURES=1` writes what was found instead, and fails.
struct RulesFixtureTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  static let folders = try? FileManager.default
    .contentsOfDirectory(atPath: root.appending(path: "Rules").path)
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: folders ?? []) func findings(id: String) throws {
    let folder = Self.root.appending(path: "Rules").appending(path: id)
    let found = try Self.findings(in: folder)
    let expected = folder.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try found.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(id)")
      return
    }
    #expect(try found == String(contentsOf: expected, encoding: .utf8))
    // A rule with several cases has a folder for each: `SC4001-menu`.
    let rule = id.prefix { $0 != "-" }
    #expect(found.contains("[\(rule)]"), "the fixture does not provoke its own rule")
    let others = Self.ids(in: found).subtracting([String(rule)])
    #expect(others.isEmpty, "the fixture of \(rule) provokes other rules: \(others.sorted())")
  }

  /// Rules that no configuration of a fixture can provoke, with the reason.
  static let withoutFixture = [
    "SC1007": "a file of more than a gibibyte",
    "SC6008": "no scaffolding of the dialect makes itself; toys show it",
    "SC6016": "no scaffolding of the dialect makes one of an earlier stratum; toys show it",
    "SC6019": "takes half a gibibyte of generated XML; toys show it with a smaller limit",
    "SC8001": "arises when one document is written of several files",
  ]

  /// Rules about scaffoldings are provoked by the fixtures of the scaffoldings, those about an export
  /// by its own fixtures, and those about bundles by tests that damage one.
  @Test func everyRuleHasAFixture() throws {
    let folders = (Self.folders ?? []) + OracleFixtureTests.cases
    var provoked = Set(folders.map { String($0.prefix { $0 != "-" }) })
    for (_, bytes) in try FixtureFolder.files(
      below: FixtureFolder.path("Tests", "ScaffoldTests", "Bundle"))
    {
      let source = String(decoding: bytes, as: UTF8.self)
      provoked.formUnion(source.matches(of: /\bSC80[0-9]{2}\b/).map { String($0.0) })
    }
    for (path, bytes) in try FixtureFolder.files(below: Self.root.appending(path: "Scaffolds"))
    where !path.hasSuffix(".xml") {
      provoked.formUnion(Self.ids(in: String(decoding: bytes, as: UTF8.self)))
    }
    for rule in DiagnosticRule.all {
      #expect(
        provoked.contains(rule.id) != (Self.withoutFixture[rule.id] != nil),
        "\(rule.id) is provoked by no fixture, or is said to be")
    }
  }

  private static func ids(in report: String) -> Set<String> {
    Set(report.matches(of: /\[(SC[0-9]{4})\]/).map { String($0.1) })
  }

  @Test func thereAreFixtures() {
    #expect(Self.folders?.isEmpty == false)
  }

  /// The concise text of everything found in a folder.
  static func findings(
    in folder: URL, checks: [any Check.Type] = Checks.all,
    only isWanted: (Diagnostic) -> Bool = { _ in true }
  ) throws -> String {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    let compiler = Compiler(options)
    let files = try compiler.read(folder: folder.path)
    // The settings of agents stand beside the configuration that they are for.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("appsettings") }.sorted()
    let sources = try names.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let read = compiler.readAgentSettings(sources, after: files)
    var agents = AgentFacts()
    agents.settings = read.settings
    agents.today = CalendarDay(year: 2026, month: 11, day: 23)
    let expanded = compiler.expand(files + read.files)
    let found = compiler.control(
      compiler.diagnostics(of: expanded)
        + compiler.validate(expanded, checks: checks, agents: agents),
      in: expanded.files, isComplete: true)
    var reporter = TextReporter(
      files: expanded.files, displayPath: DisplayPath(folder: "."), isColored: false,
      isConcise: true)
    return reporter.text(of: found.sortedForReport().filter(isWanted))
  }
}
