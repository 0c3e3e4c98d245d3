import ScaffoldCompiler
import Testing

struct RuleListTests {
  @Test func idsAndNamesAreUniqueAndSorted() {
    let ids = DiagnosticRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(Set(DiagnosticRule.all.map(\.name)).count == ids.count)
  }

  @Test(arguments: DiagnosticRule.all.map(\.id))
  func everyRuleIsToldAsTheOthers(id: String) throws {
    let rule = try #require(DiagnosticRule.all.first { $0.id == id })
    let digits = try #require(rule.id.wholeMatch(of: /SC([1-8])[0-9]{3}/))
    let number = try #require(Int(digits.1))
    #expect(rule.area == DiagnosticRule.areas[number - 1])
    #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.name)")
    #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.summary)")
    #expect(!rule.explanation.isEmpty && !rule.explanation.hasSuffix("\n"), "\(rule.id)")
    #expect(!rule.summary.contains("\n"))
  }

  @Test(arguments: DiagnosticRule.all.map(\.id))
  func everyRuleIsExplained(id: String) throws {
    let rule = try #require(DiagnosticRule.all.first { $0.id == id })
    let text = RuleReport.explanation(of: rule)
    #expect(text.hasPrefix("\(rule.id) \(rule.name) (\(rule.severity.rawValue))\n"))
    #expect(text.contains(rule.explanation))
    // The address that reports give for a rule is that of its heading.
    #expect(RuleReport.markdown.contains("\n### \(rule.id) \(rule.name)\n"))
    #expect(RuleReport.url(of: rule) == "docs/rules.md#\(rule.id.lowercased())-\(rule.name)")
  }
}
