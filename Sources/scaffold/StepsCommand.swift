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

  @Option(help: "How to print it.")
  var format = Format.table

  @OptionGroup var lookUp: LookUpOptions

  func run() throws {
    let session = try lookUp.session()
    var report = StepsReport(
      try session.plan(of: job), session.expanded, displayPath: session.displayPath)
    switch format {
    case .table: StandardStreams.output.write(report.table(isColored: lookUp.isColored))
    case .json: StandardStreams.output.write(report.json())
    case .vendor: StandardStreams.output.write(report.vendorText)
    }
  }
}
