import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// `Fixtures/Oracle/<case>`: a configuration, an export of the product as it could be, and where the
/// two disagree. `RECORD_FIXTURES=1` writes what was found instead, and fails.
@Suite struct OracleFixtureTests {
  static let root = FixtureFolder.path("Fixtures", "Oracle")
  static let cases = (try? FixtureFolder.folders(in: root)) ?? []

  @Test(arguments: cases) func disagreements(name: String) throws {
    let folder = Self.root.appending(path: name)
    let found = try Self.comparison(
      folder.appending(path: "Conf"), folder.appending(path: "export"))
    var reporter = TextReporter(
      files: found.files, displayPath: DisplayPath(folder: "Conf"), isColored: false)
    let text = reporter.text(of: found.diagnostics)
    let expected = folder.appending(path: "expected.txt")
    if FixtureFolder.isRecording {
      guard (try? String(contentsOf: expected, encoding: .utf8)) != text else { return }
      try Data(text.utf8).write(to: expected)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try text == String(contentsOf: expected, encoding: .utf8))
    #expect(text.isEmpty == name.hasPrefix("agreement"))
    for finding in found.diagnostics where finding.rule.id != "SC8105" {
      #expect(finding.message.contains(/row .*of '\w+'|folder for '\w+'/), "\(finding.message)")
      #expect(finding.notes.contains { $0.message.contains("docs/expansions.md") })
      // One finding says what one fixture is about.
      #expect(name.hasPrefix(finding.rule.id), "\(finding.message)")
    }
  }

  @Test func everyKindOfDisagreementHasAFixture() {
    let rules = DiagnosticRule.all.map(\.id).filter { $0.hasPrefix("SC81") }
    #expect(rules.filter { rule in !Self.cases.contains { $0.hasPrefix(rule) } } == [])
    #expect(Self.cases.contains { $0.hasPrefix("agreement") })
  }

  static func comparison(_ conf: URL, _ export: URL) throws -> OracleComparison {
    let expansion = try TestExpansion(folder: conf)
    let sources = try FixtureFolder.files(below: export)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SourceFile(path: "export/\($0.key)", bytes: $0.value) }
    try #require(!sources.isEmpty)
    return expansion.compiler.compare(
      expansion.expanded,
      with: expansion.compiler.readExport(sources, after: expansion.expanded.files))
  }
}
