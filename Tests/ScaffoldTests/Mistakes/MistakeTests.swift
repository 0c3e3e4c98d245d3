import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// Mistakes put at random into random configurations that have none: each is found, on its line.
@Suite struct MistakeTests {
  static let seeds = Array(UInt64(1)...200)

  /// What is found in files, as the command line reports it.
  static func findings(_ content: [String: [UInt8]]) -> (found: [Diagnostic], report: String) {
    let expansion = TestExpansion(files: content)
    let found = expansion.compiler.control(
      expansion.diagnostics + expansion.compiler.validate(expansion.expanded),
      in: expansion.expanded.files, isComplete: true
    ).sortedForReport()
    var reporter = TextReporter(
      files: expansion.expanded.files, displayPath: DisplayPath(folder: ""), isColored: false,
      isConcise: true)
    return (found, reporter.text(of: found))
  }

  @Test(arguments: seeds)
  func nothingIsFoundWhereNothingIsWrong(_ seed: UInt64) {
    let report = Self.findings(DraftGenerator.draft(seed: seed).content).report
    #expect(report.isEmpty, "\(report)")
  }
}
