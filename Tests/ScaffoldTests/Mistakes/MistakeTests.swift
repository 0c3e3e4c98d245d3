import Foundation
import ScaffoldCompiler
import Testing

/// Mistakes put at random into random configurations that have none: each is found, on its line.
@Suite struct MistakeTests {
  /// Two hundred; `MISTAKES=5000` tries as many, for those who look for what these miss.
  private let seeds: [UInt64] = {
    let count = ProcessInfo.processInfo.environment["MISTAKES"].flatMap { UInt64($0) }
    return Array(1...(count ?? 200))
  }()

  /// What is found in files, as the command line reports it.
  static func findings(_ content: [String: [UInt8]]) -> [String] {
    let expansion = TestExpansion(files: content)
    let found = expansion.compiler.control(
      expansion.diagnostics + expansion.compiler.validate(expansion.expanded),
      in: expansion.expanded.files, isComplete: true
    ).sortedForReport()
    var reporter = TextReporter(
      files: expansion.expanded.files, displayPath: DisplayPath(folder: ""), isColored: false,
      isConcise: true)
    return reporter.text(of: found).split(separator: "\n").map(String.init)
  }

  private static let workers = Workers(count: Workers.available)

  @Test func nothingIsFoundWhereNothingIsWrong() {
    let found = Self.workers.map(seeds, state: {}) { _, _, seed in
      Self.findings(DraftGenerator.draft(seed: seed).content).map { "\(seed): \($0)" }
    }
    #expect(found.flatMap(\.self) == [])
  }

  /// The mistake of a seed: the kinds take turns, and another configuration stands in for one that
  /// has no place for the kind.
  private static func mistake(_ seed: UInt64) -> Mistake? {
    let kind = MistakeKind.allCases[Int(seed) % MistakeKind.allCases.count]
    return (0..<UInt64(200)).lazy.compactMap { MistakeMaker.mistake(kind, seed: seed + $0 << 32) }
      .first
  }

  /// What was found of one mistake.
  private struct Outcome {
    let mistake: Mistake
    let seed: UInt64
    let found: [String]

    var isFound: Bool {
      let places = [mistake.line, mistake.otherLine].compactMap(\.self)
        .map { "\(mistake.path):\($0):" }
      return found.contains { line in
        places.contains { line.hasPrefix($0) }
          && mistake.rules.contains { line.contains("[\($0)]") }
      }
    }

    /// The mistake, the line it is in, and the findings.
    var description: String {
      let text = String(decoding: mistake.content[mistake.path] ?? [], as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let title = "\(seed) \(mistake.kind) in \(mistake.path):\(mistake.line)"
      return ([title, String(lines[mistake.line - 1])] + found).joined(separator: "\n")
    }
  }

  private func outcomes(_ seeds: [UInt64]) -> [Outcome] {
    Self.workers.map(seeds, state: {}) { _, _, seed in
      Self.mistake(seed).map {
        Outcome(mistake: $0, seed: seed, found: Self.findings($0.content))
      }
    }.compactMap(\.self)
  }

  @Test func everyMistakeIsFoundOnItsLine() {
    let outcomes = outcomes(seeds)
    #expect(outcomes.count == seeds.count)
    for outcome in outcomes { #expect(outcome.isFound, "\(outcome.description)") }
    let several = outcomes.filter { $0.found.count > 1 }.map(\.description)
    #expect(several.count * 10 <= outcomes.count, "\(several.joined(separator: "\n\n"))")
    let missing = Set(MistakeKind.allCases).subtracting(outcomes.map(\.mistake.kind))
    #expect(missing.isEmpty, "no mistake is of the kinds \(missing)")
  }

  /// The configurations are of more than a few kinds of elements.
  @Test func mostOfTheCatalogueIsUsed() {
    let used = Set(
      seeds.prefix(100).flatMap { seed in
        let draft = DraftGenerator.draft(seed: seed)
        return draft.places.map { draft[$0].name }
      })
    let unused = ElementCatalog.all.map(\.name).filter { !used.contains($0) }
    #expect(unused.count * 3 < ElementCatalog.all.count, "\(unused)")
  }
}
