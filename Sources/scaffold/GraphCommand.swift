import ArgumentParser
import ScaffoldCompiler

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a job, or all jobs with their schedules and shared tasks",
    discussion: """
      --format html is one file that needs nothing else: lanes by connector, columns by level, \
      and on a click every value with the place it came from.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
    case mermaid
    case svg
    case html
    case json
  }

  @Argument(help: "The Identifier of a job; without one, all jobs.")
  var job: String?

  @Option(help: "What to draw it as. [default: by the ending of -o, else dot]")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var lookUp: LookUpOptions

  func run() throws {
    let session = try lookUp.session()
    var builder = GraphBuilder(session.expanded, displayPath: session.displayPath)
    let graph: JobGraph
    if let job {
      graph = builder.graph(of: try session.plan(of: job))
    } else {
      graph = builder.overview()
    }
    let text = text(of: graph)
    guard let output else {
      StandardStreams.output.write(text)
      return
    }
    do throws(EnvironmentError) {
      try OutputFile(path: output).write(Array(text.utf8))
    } catch {
      throw Session.failure(error)
    }
  }

  private func text(of graph: JobGraph) -> String {
    switch format ?? formatOfOutput {
    case .dot: DotGraph(graph).text
    case .mermaid: MermaidGraph(graph).text
    case .svg: SVGGraph(graph).text
    case .html: HTMLGraph(graph).text
    case .json: JSONGraph(graph).text
    }
  }

  private var formatOfOutput: Format {
    switch output?.split(separator: ".").last {
    case "svg": .svg
    case "html", "htm": .html
    case "json": .json
    case "mmd", "mermaid": .mermaid
    default: .dot
    }
  }
}
