import Foundation
import ScaffoldCompiler
import Testing

/// The demonstration configuration has nothing to complain about.
struct JobRulesOnConfigurationTests {
  @Test func noFindingOfTheChecks() throws {
    let folder = RulesFixtureTests.root.appending(path: "Conf")
    let found = try RulesFixtureTests.findings(in: folder) {
      Int($0.rule.id.dropFirst(2)).map { $0 % 1000 > 100 } ?? false
    }
    #expect(found == "")
  }
}
