import Foundation
import ScaffoldCompiler
import Testing

/// Mistakes put at random into random configurations that have none: each is found, on its line.
@Suite struct MistakeTests {
  static let seeds = Array(UInt64(1)...200)

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

  @Test(arguments: seeds)
  func nothingIsFoundWhereNothingIsWrong(_ seed: UInt64) {
    #expect(Self.findings(DraftGenerator.draft(seed: seed).content) == [])
  }

  /// The mistakes of all seeds: every kind in turn, the next one where a configuration has no place
  /// for it.
  static func mistakes(_ seeds: [UInt64]) -> [(seed: UInt64, mistake: Mistake)] {
    let kinds = MistakeKind.allCases
    return seeds.compactMap { seed in
      let start = Int(seed % UInt64(kinds.count))
      let order = kinds[start...] + kinds[..<start]
      let mistake = order.lazy.compactMap { MistakeMaker.mistake($0, seed: seed) }.first
      return mistake.map { (seed, $0) }
    }
  }

  @Test func everyMistakeIsFoundOnItsLine() {
    var seeds = Self.seeds
    // For those who look for what the two hundred miss.
    if let more = ProcessInfo.processInfo.environment["MISTAKES"].flatMap({ UInt64($0) }) {
      seeds = Array(1...more)
    }
    let mistakes = Self.mistakes(seeds)
    #expect(mistakes.count == seeds.count)
    var single = 0
    for (seed, mistake) in mistakes {
      let found = Self.findings(mistake.content)
      let place = "\(mistake.path):\(mistake.line):"
      let other = mistake.otherLine.map { "\(mistake.path):\($0):" } ?? place
      let isFound = found.contains { line in
        (line.hasPrefix(place) || line.hasPrefix(other))
          && mistake.rules.contains { line.contains("[\($0)]") }
      }
      let line = String(
        decoding: mistake.content[mistake.path] ?? [], as: UTF8.self
      ).split(separator: "\n", omittingEmptySubsequences: false)[mistake.line - 1]
      #expect(
        isFound, "\(seed) \(mistake.kind) at \(place)\(line)\n\(found.joined(separator: "\n"))")
      if found.count == 1 { single += 1 }
      if found.count > 1, seeds.count > 200 {
        print("MANY \(seed) \(mistake.kind) at \(place)\(line)\n\(found.joined(separator: "\n"))")
      }
    }
    #expect(single * 10 >= mistakes.count * 9, "\(single) of \(mistakes.count) are one finding")
  }
}
