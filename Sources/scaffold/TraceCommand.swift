import ArgumentParser
import ScaffoldCompiler

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show what generated a job or task, and where each of its values came from")

  @Argument(help: "The Identifier of something that is generated or adjusted.")
  var identifier: String

  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    let trace = TraceReport(
      session.expanded, displayPath: session.displayPath,
      isColored: shared.isColored(StandardStreams.output))
    if let text = trace.text(for: identifier) {
      StandardStreams.output.write(text)
      return
    }
    session.report(session.diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    let near = Suggestions.nearest(to: identifier, among: trace.identifiers)
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    throw Session.failure(
      EnvironmentError("nothing generates '\(identifier)' in '\(conf)'\(hint)"))
  }
}
