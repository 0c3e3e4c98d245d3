import Foundation
import Testing

/// What a terminal shows while the program watches, and how it is left.
@Suite struct WatchTerminalTests {
  private let sample: SampleConfiguration

  init() throws {
    sample = try SampleConfiguration()
  }

  private func watch(_ environment: [String: String]) throws -> RunningProgram {
    try RunningProgram(
      ["validate", "--watch"], in: sample.folder.url, isOnTerminal: true, environment: environment)
  }

  /// What is below the last place at which the screen was cleared.
  private func screen(_ run: RunningProgram) -> String {
    String(
      run.output.split(separator: "\u{1B}[H\u{1B}[J", omittingEmptySubsequences: false).last ?? ""
    )
    .replacing("\r\n", with: "\n")
  }

  @Test func theTerminalIsLeftAsItWas() throws {
    let run = try watch(["TERM": "xterm", "NO_COLOR": "1"])
    try run.wait { screen(run).hasSuffix("Ctrl-C ends it\n") }
    #expect(screen(run) == "nothing found in 2 files\nwatching 'Conf'; Ctrl-C ends it\n")

    try sample.folder.write("Conf/Jobs.xml", TestExpansion.file("  <CleanDatabaseJobb />"))
    try run.wait { screen(run).hasSuffix("parsed 1 file)\nwatching 'Conf'; Ctrl-C ends it\n") }
    let shown = screen(run)
    #expect(shown.hasPrefix("Conf/Jobs.xml:2:4: error[SC2001]: "))
    #expect(shown.contains("^^^^"))

    try sample.folder.write("Conf/Jobs.xml", SampleConfiguration.jobs)
    try run.wait { screen(run).hasPrefix("- Conf/Jobs.xml:2:4: ") && screen(run).hasSuffix("it\n") }
    #expect(screen(run).contains("nothing found in 2 files (0 new, 1 gone; parsed 1 file)\n"))

    try run.type("\u{3}")
    #expect(run.end() == 0)
    #expect(run.error == "as it was")
    // No other screen, no hidden cursor, no colour that goes on, and the prompt has its own line.
    #expect(!run.output.contains("\u{1B}[?"))
    #expect(run.output.hasSuffix("\r\n"))
  }

  @Test func aDumbTerminalGetsLines() throws {
    let run = try watch(["TERM": "dumb"])
    try run.wait { run.output.contains("Ctrl-C ends it") }
    try sample.folder.write("Conf/Jobs.xml", TestExpansion.file("  <CleanDatabaseJobb />"))
    try run.wait { run.output.contains("+ Conf/Jobs.xml:2:4: error[SC2001]: ") }
    try run.type("\u{3}")
    #expect(run.end() == 0)
    #expect(!run.output.contains("\u{1B}"))
  }
}
