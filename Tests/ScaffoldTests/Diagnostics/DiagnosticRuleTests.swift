import Foundation
import ScaffoldCompiler
import Testing

/// Every kind of finding is declared once, listed, named and explained.
@Suite struct DiagnosticRuleTests {
  @Test func idsAndNamesAreUnique() {
    let rules = DiagnosticRule.all
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.map(\.id) == rules.map(\.id).sorted())
  }

  @Test(arguments: DiagnosticRule.all.map(\.id))
  func aRuleIsWhole(_ id: String) throws {
    let rule = try #require(DiagnosticRule.all.first { $0.id == id })
    #expect(rule.id.wholeMatch(of: /SC[1-8]\d{3}/) != nil)
    #expect(rule.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
    #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."))
    #expect(rule.explanation.hasSuffix("."))
  }

  @Test func everyDeclaredRuleIsListed() {
    let files = SourceFiles.all.filter { $0.folder == "Diagnostics" }
    let declared = files.flatMap { $0.text.matches(of: /DiagnosticRule\(\s*"(SC\d{4})"/) }
      .map { String($0.1) }
    #expect(declared.sorted() == DiagnosticRule.all.map(\.id).sorted())
  }

  @Test func noMessageEndsInAFullStop() throws {
    for name in ScaffoldFixtureTests.cases {
      let folder = ScaffoldFixtureTests.root.appending(path: "\(name)/input")
      for finding in try TestExpansion(folder: folder).diagnostics {
        let texts = [finding.message] + finding.notes.map(\.message) + finding.help
        #expect(!texts.contains { $0.hasSuffix(".") }, "\(texts)")
      }
    }
  }
}
