import ScaffoldCompiler
import Testing

struct SeverityPolicyTests {
  private let found = ["SC4001", "SC6004", "SC6007"].compactMap { id in
    DiagnosticRule.all.first { $0.id == id }.map {
      Diagnostic($0, at: SourceLocation(file: FileID(0), range: .init(0, 0)), "x")
    }
  }

  private func severities(_ policy: SeverityPolicy) -> [String] {
    policy.apply(to: found).map { "\($0.rule.id) \($0.severity)" }
  }

  @Test func withoutSettingsNothingChanges() {
    #expect(severities(SeverityPolicy()) == ["SC4001 error", "SC6004 warning", "SC6007 note"])
  }

  @Test func ruleCountsBeforeItsArea() {
    var policy = SeverityPolicy()
    policy.set(.off, forArea: "scaffoldings")
    policy.set(.severity(.error), for: .booleanCase)
    #expect(severities(policy) == ["SC4001 error", "SC6004 error"])
  }

  @Test func areaCountsForEachOfItsRules() {
    var policy = SeverityPolicy()
    policy.set(.severity(.note), forArea: "references")
    #expect(severities(policy) == ["SC4001 note", "SC6004 warning", "SC6007 note"])
  }

  @Test func failureLimit() {
    #expect(FailureLimit.error.isReached(by: found))
    #expect(!FailureLimit.error.isReached(by: Array(found.dropFirst())))
    #expect(FailureLimit.warning.isReached(by: Array(found.dropFirst())))
    #expect(!FailureLimit.warning.isReached(by: Array(found.dropFirst(2))))
    #expect(FailureLimit.note.isReached(by: Array(found.dropFirst(2))))
    #expect(!FailureLimit.never.isReached(by: found))
  }
}
