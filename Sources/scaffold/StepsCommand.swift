import ArgumentParser
import ScaffoldCompiler

struct StepsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steps",
    abstract: "List the tasks of a job in the order in which they start",
    discussion: """
      Tasks of one level start together. --format vendor prints the lines of the product's own \
      tool; there, tasks that start together have the same order.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case vendor
  }

  @Argument(help: "The Identifier of a job.")
  var job: String

  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: "How to print it.")
  var format = Format.table

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    var report = StepsReport(
      try session.plan(of: job), session.expanded, displayPath: session.displayPath)
    switch format {
    case .table:
      let isColored = shared.isColored(StandardStreams.output)
      StandardStreams.output.write(report.table(isColored: isColored))
    case .json: StandardStreams.output.write(report.json())
    case .vendor: StandardStreams.output.write(report.vendorText)
    }
  }
}

extension Session {
  /// Every job as it will run.
  var plans: JobPlans { expanded.configuration.index.fact(JobPlans.self) }

  /// The job with this identifier.
  ///
  /// - Throws: an `ExitCode` after saying which jobs have a similar name.
  func plan(of job: String) throws -> JobPlan {
    if let plan = plans.all.first(where: { $0.identifier == job }) { return plan }
    report(diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    let near = Suggestions.nearest(to: job, among: plans.all.map(\.identifier))
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    throw Session.failure(EnvironmentError("there is no job '\(job)'\(hint)"))
  }
}
