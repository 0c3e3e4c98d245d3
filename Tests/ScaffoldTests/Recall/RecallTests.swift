import Foundation
import ScaffoldCompiler
import Testing

/// A compilation that remembers the one before finds and makes what one finds and makes that does not.
@Suite struct RecallTests {
  private let seeds: [UInt64] = {
    let count = ProcessInfo.processInfo.environment["MISTAKES"].flatMap { UInt64($0) }
    return Array(1...(count ?? 200))
  }()

  /// Where a compilation that remembers differs, in words.
  private static func difference(
    _ results: (warm: RecallRun.Result, cold: RecallRun.Result), _ what: String
  ) -> String? {
    if results.warm == results.cold { return nil }
    if results.warm.findings != results.cold.findings {
      return "\(what): found\n\(results.warm.findings)\nin place of\n\(results.cold.findings)"
    }
    return results.warm.output == results.cold.output ? "\(what): the source map" : "\(what): the output"
  }

  @Test func mistakesComeAndGo() {
    let found = Workers(count: Workers.available).map(seeds, state: {}) { _, _, seed -> [String] in
      let kind = MistakeKind.allCases[Int(seed) % MistakeKind.allCases.count]
      guard let mistake = MistakeMaker.mistake(kind, seed: seed) else { return [] }
      let right = DraftGenerator.draft(seed: seed).content
      var run = RecallRun()
      return [right, mistake.content, right].enumerated().compactMap { step, content in
        Self.difference(run.compile(content), "\(seed) \(kind), step \(step)")
      }
    }
    #expect(found.flatMap(\.self) == [])
  }

  /// Changes at random, one after the other, sometimes taken back.
  private static func differences(
    _ content: [String: [UInt8]], seed: UInt64, steps: Int, workers: Int = 1
  ) -> [String] {
    var edit = RandomEdit(seed: seed)
    var run = RecallRun(workers: workers)
    var current = content
    var found = [difference(run.compile(content), "at first")].compactMap(\.self)
    for step in 1...steps {
      guard let (changed, what) = edit.change(current) else { continue }
      found += [difference(run.compile(changed), "\(step), \(what)")].compactMap(\.self)
      // Every other change stays, and now and then all are taken back at once.
      if step % 2 == 0 { current = changed }
      if step % 9 == 0 { current = content }
    }
    return found
  }

  private static func configuration(_ parts: String...) throws -> [String: [UInt8]] {
    let folder = parts.reduce(FixtureFolder.path("Fixtures")) { $0.appending(path: $1) }
    return try FixtureFolder.files(below: folder).filter { $0.key.hasSuffix(".xml") }
  }

  @Test(arguments: [1, 3]) func changesOfAWholeConfiguration(workers: Int) throws {
    let content = try Self.configuration("Conf")
    #expect(
      Self.differences(content, seed: UInt64(workers), steps: 30, workers: workers) == [])
  }

  @Test(arguments: ["Rules", "Scaffolds"]) func changesOfFixtures(kind: String) throws {
    let names = try FixtureFolder.folders(in: FixtureFolder.path("Fixtures", kind))
    let contents = try names.map { try Self.configuration(kind, $0) }
    let found = Workers(count: Workers.available).map(contents, state: {}) { _, place, content in
      content.isEmpty
        ? []
        : Self.differences(content, seed: UInt64(place), steps: 4).map { "\(names[place]): \($0)" }
    }
    #expect(found.flatMap(\.self) == [])
  }
}
