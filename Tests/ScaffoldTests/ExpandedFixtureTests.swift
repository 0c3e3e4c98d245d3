import Foundation
import ScaffoldCompiler
import Testing

/// Holds the expansion of the example configuration against `Fixtures/Expanded`.
@Suite struct ExpandedFixtureTests {
  @Test func theExampleExpandsAsRecorded() throws {
    let expansion = try TestExpansion(folder: FixtureFolder.path("Fixtures", "Conf"))
    #expect(!expansion.diagnostics.contains { $0.severity == .error }, "\(expansion.findings)")
    try FixtureFolder.expect(expansion.output(), at: FixtureFolder.path("Fixtures", "Expanded"))
  }
}
