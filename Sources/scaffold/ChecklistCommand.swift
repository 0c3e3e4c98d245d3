import ArgumentParser
import ScaffoldCompiler

struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Print what to do and to look at after deployment, for one job")

  @Argument(help: "The Identifier of the job.")
  var job: String

  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: "How to print it.")
  var format = ListFormat.text

  @Option(
    help: ArgumentHelp(
      "The server, for a deployment from afar. [default: through the database]",
      valueName: "url"))
  var apiUrl: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    session.report(session.diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    let element: Element
    do throws(EnvironmentError) {
      element = try session.job(job)
    } catch {
      throw Session.failure(error)
    }
    let report = ChecklistReport(
      JobChecklist(
        element, session.expanded.configuration.index, folder: WorkingFolder.relative(conf),
        url: apiUrl))
    switch format {
    case .text: StandardStreams.output.write(report.text)
    case .json: StandardStreams.output.write(report.json)
    case .markdown: StandardStreams.output.write(report.markdown)
    }
    if session.fails(session.diagnostics) { throw ExitCode(ExitStatus.findings) }
  }
}
