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
    return results.warm.output == results.cold.output
      ? "\(what): the source map" : "\(what): the output"
  }

  @Test func mistakesComeAndGo() {
    let found = Workers(count: Workers.available).map(seeds, state: {}) { _, _, seed -> [String] in
      let kind = MistakeKind.allCases[Int(seed) % MistakeKind.allCases.count]
      guard let mistake = MistakeMaker.mistake(kind, seed: seed) else { return [] }
      let right = DraftGenerator.draft(seed: seed).content
      var run = RecallRun()
      return [right, mistake.content, right].map(Self.split).enumerated().compactMap {
        step, content in
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

  /// The same elements, each in a file of its own, so that a change of one leaves the others as they are.
  private static func split(_ content: [String: [UInt8]]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in content {
      var reader = XMLReader()
      let file = reader.read(SourceFile(path: path, bytes: bytes), id: FileID(0))
      guard let tree = file.tree, tree.elementCount > 1 else {
        files[path] = bytes
        continue
      }
      let text = file.text.bytes
      let children = Array(tree.element(0).children)
      guard let first = children.first, let last = children.last else { continue }
      let (head, end) = (text[..<first.range.start], text[last.range.end...])
      for (place, child) in children.enumerated() {
        let element = text[child.range.start..<child.range.end]
        let number = String(String(1000 + place).dropFirst())
        files["\(path.dropLast(4))-\(number).xml"] = Array(head + element + end)
      }
    }
    return files
  }

  @Test(arguments: [1, 3]) func changesOfAWholeConfiguration(workers: Int) throws {
    let content = try Self.configuration("Conf")
    #expect(
      Self.differences(
        workers == 1 ? content : Self.split(content), seed: UInt64(workers), steps: 12,
        workers: workers) == [])
  }

  @Test func changesOfFixtures() throws {
    var contents: [(name: String, content: [String: [UInt8]])] = []
    for name in try FixtureFolder.folders(in: FixtureFolder.path("Fixtures", "Rules")) {
      contents.append((name, try Self.configuration("Rules", name)))
    }
    for scaffolding in try FixtureFolder.folders(in: FixtureFolder.path("Fixtures", "Scaffolds")) {
      let folder = FixtureFolder.path("Fixtures", "Scaffolds", scaffolding)
      for name in try FixtureFolder.folders(in: folder) {
        contents.append(
          (
            "\(scaffolding)/\(name)",
            try Self.configuration("Scaffolds", scaffolding, name, "input")
          ))
      }
    }
    let steps = seeds.count / 50
    let found = Workers(count: Workers.available).map(contents, state: {}) { _, place, fixture in
      Self.differences(Self.split(fixture.content), seed: UInt64(place), steps: steps)
        .map { "\(fixture.name): \($0)" }
    }
    #expect(found.flatMap(\.self) == [])
  }

  /// A job in which nothing was wrong, as long as nobody knew an agent that it names.
  @Test func aJobIsLookedAtAgainWhenSomethingElsewhereMakesItWrong() {
    func content(agent: String) -> [String: [UInt8]] {
      [
        "Agents.xml": """
        <Agent Identifier="Local" URI="https://a.test" />
        <Agent Identifier="\(agent)" URI="https://b.test" />
        """,
        "Jobs.xml": """
        <Job Identifier="Nightly" DisplayName_L1="Nightly" Agent="Local">
          <InvokeExpressionTask Identifier="One" InputPath="One.ps1" Agent="Local" OpenIdClient="Job" />
          <InvokeExpressionTask Identifier="Two" InputPath="Two.ps1" Agent="Branch" OpenIdClient="Job" />
        </Job>
        """,
      ].mapValues { Array(TestExpansion.file($0).utf8) }
    }
    var run = RecallRun()
    let before = run.compile(content(agent: "Elsewhere"))
    #expect(!before.warm.findings.contains("SC5101"))
    let results = run.compile(content(agent: "Branch"))
    #expect(results.cold.findings.contains("SC5101"))
    #expect(results.warm == results.cold)
  }
}
