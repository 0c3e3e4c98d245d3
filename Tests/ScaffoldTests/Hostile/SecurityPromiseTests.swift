import Foundation
import ScaffoldCompiler
import Testing

/// `SECURITY.md` promises nothing that no test keeps, and states the limits that the tool has.
@Suite struct SecurityPromiseTests {
  private static let text =
    (try? String(contentsOf: FixtureFolder.path("SECURITY.md"), encoding: .utf8)) ?? ""

  /// Every test that the tests declare, as `Suite.name`.
  private static let tests: Set<String> = {
    let root = FixtureFolder.path("Tests", "ScaffoldTests")
    let files = (try? FixtureFolder.files(below: root)) ?? [:]
    var found: Set<String> = []
    for (path, bytes) in files where path.hasSuffix(".swift") {
      let suite = URL(filePath: path).deletingPathExtension().lastPathComponent
      let source = String(decoding: bytes, as: UTF8.self)
      // What stands between the attribute and the name is its arguments.
      for match in source.matches(of: /@Test(?:(?!@Test)[\s\S])*?func (\w+)/) {
        found.insert("\(suite).\(match.1)")
      }
    }
    return found
  }()

  @Test func everyNamedTestExists() {
    let named = Self.text.matches(of: /`(\w+Tests\.\w+)`/).map { String($0.1) }
    #expect(named.count > 10)
    for name in named { #expect(Self.tests.contains(name), "\(name)") }
  }

  @Test func everyPromiseNamesATest() {
    let promises = Self.text.split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.hasPrefix("| what")
    }
    #expect(promises.count > 10)
    for promise in promises { #expect(promise.contains(/`\w+Tests\.\w+`/), "\(promise)") }
  }

  @Test(arguments: [
    ("size of a file", "1 GiB", XMLReader.maximumFileSize == 1 << 30),
    ("length of a value", "1 MiB", ValueLimit.maximum == 1 << 20),
    ("length of an identifier", "4096 bytes", ValueLimit.maximumOfIdentifier == 4096),
    ("what scaffoldings make", "512 MiB", Expander.maximumSize == 512 << 20),
    ("quoted value", "80 characters", MessageText.maximumQuote == 80),
    ("message of a finding", "2000 characters", MessageText.maximumLength == 2000),
  ])
  func limitsAreTheOnesOfTheTool(_ what: String, _ value: String, _ holds: Bool) {
    let line = Self.text.split(separator: "\n").first { $0.contains(what) }
    #expect(line?.contains(value) == true, "\(what)")
    #expect(holds, "\(what) is not \(value)")
  }
}
