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

  @Option(help: "How to print it.")
  var format = Format.text

  @OptionGroup var lookUp: LookUpOptions

  func run() throws {
    let session = try lookUp.session()
    var tracer = Tracer(session.expanded, displayPath: session.displayPath)
    let report = TraceReport(identifier, tracer.traces(of: identifier))
    guard !report.isEmpty else {
      throw session.notFound(
        "nothing has the Identifier '\(identifier)' in '\(lookUp.conf)'", identifier,
        among: tracer.identifiers)
    }
    switch format {
    case .text: StandardStreams.output.write(report.text(isColored: lookUp.isColored))
    case .json: StandardStreams.output.write(report.json)
    }
  }
}
