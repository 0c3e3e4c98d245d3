import Foundation
import ScaffoldCompiler
import Testing

/// Holds every case under `Fixtures/Scaffolds` against its expectation.
///
/// An error writes nothing, so such a case has findings and no `expected` folder.
@Suite struct ScaffoldFixtureTests {
  static let root = FixtureFolder.path("Fixtures", "Scaffolds")

  static let cases: [String] =
    (try? FixtureFolder.folders(in: root).flatMap { element in
      try FixtureFolder.folders(in: root.appending(path: element)).map { "\(element)/\($0)" }
    }) ?? []

  @Test("expands as recorded", arguments: cases)
  func expandsAsRecorded(_ name: String) throws {
    let folder = Self.root.appending(path: name)
    let expansion = try TestExpansion(folder: folder.appending(path: "input"))
    let writes = !expansion.diagnostics.contains { $0.severity == .error }
    try FixtureFolder.expect(
      writes ? expansion.output() : [:], at: folder.appending(path: "expected"))
    try FindingsFile(folder.appending(path: "findings.txt")).expect(expansion.findings)
  }

  @Test func everyCaseIsFound() {
    #expect(Self.cases.count > 24)
  }
}
