import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// Every folder of `Fixtures/Rules`: a configuration that provokes the rule, with the settings of
/// agents where there are any (`appsettings….json`), and all that is found in it. `RECORD_FIXTURES=1` writes what is found and fails.
struct RulesFixtureTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Rules")

  static let folders: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: folders) func findsWhatIsExpected(_ folder: String) throws {
    let url = Self.root.appending(path: folder)
    let found = try Self.findings(in: url.path)
    let expected = url.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try found.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(folder)")
      return
    }
    #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
    let rule = folder.prefix { $0 != "-" }
    #expect(found.contains("[\(rule)]"), "nothing provokes \(rule)")
  }

  static func findings(in folder: String) throws -> String {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    options.leftInPlace = UnexpandedScaffoldings.names
    let compiler = Compiler(options)
    let files = try compiler.read(folder: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("appsettings") }.sorted()
    let sources = try names.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))))
    }
    let read = compiler.readAgentSettings(sources, after: files)
    var agents = AgentFacts()
    agents.settings = read.settings
    agents.today = CalendarDay(year: 2026, month: 11, day: 23)
    let expanded = compiler.expand(files + read.files)
    let all = compiler.diagnostics(of: expanded) + compiler.validate(expanded, agents: agents)
    var reporter = TextReporter(
      files: expanded.files, displayPath: DisplayPath(folder: "."), isColored: false,
      isConcise: true)
    return reporter.text(of: all.sortedForReport())
  }
}
