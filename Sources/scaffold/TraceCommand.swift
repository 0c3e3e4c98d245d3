import ArgumentParser
import ScaffoldCompiler

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show what made an element, where each of its values came from, and who names it",
    discussion: """
      For everything that is generated, adjusted by hand or written by hand. Who names it is found \
      by attributes that are called as the kind is, and by the steps, overrides and dependencies \
      of jobs.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "The Identifier of a job, task, rule or any other element.")
  var identifier: String

  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: "How to print it.")
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    var tracer = Tracer(session.expanded, displayPath: session.displayPath)
    let report = TraceReport(identifier, tracer.traces(of: identifier))
    guard !report.isEmpty else { throw notFound(tracer, session) }
    switch format {
    case .text:
      let isColored = shared.isColored(StandardStreams.output)
      StandardStreams.output.write(report.text(isColored: isColored))
    case .json: StandardStreams.output.write(report.json)
    }
  }

  private func notFound(_ tracer: Tracer, _ session: Session) -> ExitCode {
    session.report(session.diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    let near = Suggestions.nearest(to: identifier, among: tracer.identifiers)
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    return Session.failure(
      EnvironmentError("nothing has the Identifier '\(identifier)' in '\(conf)'\(hint)"))
  }
}
