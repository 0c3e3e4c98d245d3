import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

struct GeneratedDocsTests {
  @Test(arguments: [
    ("rules.md", RuleReport.markdown),
    (
      "scaffoldings.md",
      ScaffoldingReport(ScaffoldRegistry.all.map { $0.signature }, isDetailed: false).markdown
    ),
  ])
  func documentationIsWhatTheToolSays(name: String, text: String) throws {
    let url = FixtureFolder.path("docs", name)
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if FixtureFolder.isRecording, recorded != text {
      try Data(text.utf8).write(to: url)
      Issue.record("recorded docs/\(name)")
      return
    }
    #expect(recorded == text, "docs/\(name)\n\(TextDifference.lines(recorded, text))")
    #expect(text.hasPrefix("# "))
  }
}
