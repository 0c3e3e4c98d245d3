import Testing

/// The option, then the environment, then what the stream is: here never a terminal.
@Suite struct ColorTests {
  private let sample: SampleConfiguration

  init() throws {
    sample = try SampleConfiguration()
    try sample.folder.write("Conf/More.xml", SampleConfiguration.warned)
  }

  private func isColored(_ option: String?, _ environment: [String: String]) throws -> Bool {
    let arguments = ["expand", "-o", "out"] + (option.map { ["--color", $0] } ?? [])
    let run = try ScaffoldBinary.run(arguments, in: sample.folder.url, environment: environment)
    #expect(run.error.contains("SC6010"))
    return run.error.contains("\u{1B}[")
  }

  @Test func theOptionComesFirst() throws {
    #expect(try isColored("always", ["NO_COLOR": "1", "TERM": "dumb"]))
    #expect(try !isColored("never", ["CLICOLOR_FORCE": "1"]))
  }

  @Test func noColorComesBeforeForce() throws {
    #expect(try !isColored(nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
    #expect(try isColored(nil, ["NO_COLOR": "", "CLICOLOR_FORCE": "1"]))
    #expect(try !isColored("auto", ["NO_COLOR": "0", "CLICOLOR_FORCE": "1"]))
  }

  @Test func forceComesBeforeTheTerminal() throws {
    #expect(try isColored(nil, ["CLICOLOR_FORCE": "1", "TERM": "dumb"]))
    #expect(try !isColored(nil, ["CLICOLOR_FORCE": "0"]))
    #expect(try !isColored(nil, ["CLICOLOR_FORCE": ""]))
  }

  @Test func aFileIsNoTerminal() throws {
    #expect(try !isColored(nil, ["TERM": "xterm-256color"]))
    #expect(try !isColored("auto", ["TERM": "dumb"]))
  }
}
