import Foundation
import ScaffoldCompiler
import Testing

/// The fixtures of the rules about comments, which are found once all checks have run.
struct IgnoreFixtureTests {
  @Test(arguments: [
    DiagnosticRule.ignoreForm.id, DiagnosticRule.ignoreUnknownRule.id,
    DiagnosticRule.ignoreUnused.id,
  ])
  func findsWhatIsExpected(id: String) throws {
    let folder = FixtureFolder.path("Fixtures", "Rules", id)
    let expansion = try TestExpansion(folder: folder)
    let compiler = expansion.compiler
    let found = expansion.diagnostics + compiler.validate(expansion.expanded)
    let files = expansion.expanded.files
    var reporter = TextReporter(
      files: files, displayPath: DisplayPath(folder: ""), isColored: false, isConcise: true)
    let text = reporter.text(
      of: compiler.control(found.sortedForReport(), in: files, isComplete: true))
    let url = folder.appending(path: "expected.txt")
    if FixtureFolder.isRecording {
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(id)")
      return
    }
    #expect(text == (try String(contentsOf: url, encoding: .utf8)))
    #expect(text.contains("[\(id)]"))
  }
}
