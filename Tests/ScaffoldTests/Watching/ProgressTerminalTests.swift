import Foundation
import Testing

/// The line of progress on a real terminal, of a run that is long on this machine.
@Suite struct ProgressTerminalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: [String], _ environment: [String: String]) throws -> String {
    let run = try RunningProgram(
      ["validate"] + arguments, in: folder.url, isOnTerminal: true, environment: environment)
    #expect(run.end() == 0)
    #expect(run.error == "as it was")
    return run.output
  }

  /// Makes the configuration twice as large, until a run of it shows something.
  private func output(whileGrowing environment: [String: String]) throws -> String {
    var count = 0
    for size in [200, 400, 800, 1600, 3200, 6400, 12_800, 25_600] {
      while count < size {
        count += 1
        let rules = (0..<40).map { "  <SingleRole Identifier='R\(count)_\($0)' />" }
        try folder.write(
          "Conf/F\(count).xml",
          TestExpansion.file((["  <!-- \(count) -->"] + rules).joined(separator: "\n")))
      }
      let output = try run(["--fail-on", "never"], environment)
      if output.contains("\u{1B}[K") { return output }
    }
    return ""
  }

  @Test func aLongRunSaysHowFarItHasComeAndLeavesNoTrace() throws {
    let environment = ["TERM": "xterm", "NO_COLOR": "1"]
    let output = try output(whileGrowing: environment)
    let drawn = output.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
    #expect(drawn.count >= 3)
    // Nothing but what is taken back stands between the lines that are.
    for line in drawn.dropFirst().dropLast() where !line.isEmpty {
      #expect(line.contains(/^(reading \[[#-]{24}\] [0-9,]+ of|expanding|checking) [0-9,]+ files$/))
    }
    for (arguments, environment) in [
      (["-q"], environment), ([], environment.merging(["CI": "true"]) { $1 }),
      ([], ["TERM": "dumb"]),
    ] {
      #expect(try !run(arguments + ["--fail-on", "never"], environment).contains("\u{1B}"))
    }
    let plain = try ScaffoldBinary.run(
      ["validate", "--fail-on", "never"], in: folder.url, environment: environment)
    #expect(!plain.error.contains("\u{1B}"))
    #expect(!plain.output.contains("\u{1B}"))
  }
}
