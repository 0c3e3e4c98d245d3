import Foundation
import Testing

/// The pipelines in `Examples/ci`, and the console lines of the documentation: every command of the
/// tool in them exists, with every option and value.
@Suite struct PipelineExampleTests {
  static let files: [String] = {
    let folder = FixtureFolder.path("Examples", "ci")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { "Examples/ci/\($0)" }
      + ["docs/deploying.md", "docs/bundle.md", "README.md"]
  }()

  @Test func everyPlatformHasAnExample() {
    for platform in ["github", "gitlab", "azure"] {
      #expect(Self.files.contains { $0.hasPrefix("Examples/ci/\(platform)") })
    }
  }

  @Test(arguments: files)
  func namesOnlyWhatExists(file: String) throws {
    let text = try String(contentsOf: FixtureFolder.path(file), encoding: .utf8)
    let calls = Self.calls(in: text)
    #expect(!calls.isEmpty)
    for call in calls {
      let help = try ScaffoldBinary.run(["help", call.command], in: FixtureFolder.root)
      #expect(help.status == 0, "\(file): scaffold \(call.command)")
      let known = Set(help.output.matches(of: /(?:^|[\s,])(--?[a-z][a-z-]*)/).map { String($0.1) })
      for option in call.options {
        #expect(known.contains(option), "\(file): scaffold \(call.command) has no \(option)")
      }
      for format in call.formats {
        #expect(
          Self.values(of: "--format", in: help.output).contains(format),
          "\(file): scaffold \(call.command) --format \(format)")
      }
    }
  }

  @Test func theDeploymentVerifiesFirst() throws {
    for file in Self.files where file.hasPrefix("Examples/ci/") && !file.contains("validate") {
      let text = try String(contentsOf: FixtureFolder.path(file), encoding: .utf8)
      let verify = try #require(text.range(of: "scaffold verify"), "\(file)")
      let unpack = try #require(text.range(of: "Expand-Archive"), "\(file)")
      #expect(verify.lowerBound < unpack.lowerBound, "\(file)")
      #expect(text.contains("--key release.pub"))
      #expect(text.contains(".Hash -ne $env:VERIFIED"))
    }
  }

  @Test func theExamplesAreYAML() throws {
    let script = "import sys, yaml\nfor name in sys.argv[1:]: assert yaml.safe_load(open(name))"
    let files = Self.files.filter { $0.hasSuffix(".yml") }
    let run = try Program(
      try PythonTools.program("python"), ["-c", script] + files, in: FixtureFolder.root)
    #expect(run.status == 0, "\(run.error)")
  }

  private struct Call {
    let command: String
    let options: [String]
    let formats: [String]
  }

  private static func calls(in text: String) -> [Call] {
    text.matches(of: /(?:^|[\s`])scaffold ([a-z]+)([^\n`|>]*)/).map { match in
      let words = match.2.split(separator: " ").map {
        String($0).trimmingCharacters(in: CharacterSet(charactersIn: ".,;()'"))
      }
      let formats = zip(words, words.dropFirst())
        .filter { $0.0 == "--format" && $0.1 != "…" }.map(\.1)
      return Call(
        command: String(match.1), options: words.filter { $0.hasPrefix("-") && $0.count > 1 },
        formats: formats)
    }
  }

  private static func values(of option: String, in help: String) -> [String] {
    guard let start = help.range(of: "\(option) <") else { return [] }
    let rest = help[start.upperBound...].prefix(400)
    guard let list = rest.firstMatch(of: /values:([^)\]]*)/) else { return [] }
    return list.1.split(whereSeparator: { !$0.isLetter }).map(String.init)
  }
}
