import ArgumentParser
import ScaffoldCompiler
import Scaffolds

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  @Option(help: "When to colour what is printed.")
  var color = Color.auto

  @Option(help: "The least severity of a finding that makes the exit status 1. [default: error]")
  var failOn: FailureLimit?

  @Option(
    help: ArgumentHelp("How many threads to use.", valueName: "n", visibility: .default))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print findings and results only, no summary.")
  var quiet = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Kinds whose definitions may live in the database alone, for instance openIdClient.",
      valueName: "kind"))
  var allowExternal: [String] = []

  @Option(
    help: ArgumentHelp(
      "The settings file. [default: the nearest scaffold.yml upwards]", valueName: "file"))
  var settings: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The settings of agents, one file for each; their secrets are never shown.",
      valueName: "file"))
  var agentSettings: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day that expiration dates are compared with. [default: today, in UTC]",
      valueName: "date"))
  var today: String?

  func validate() throws {
    if let today, CalendarDay(dateTime: today) == nil {
      throw ValidationError("'--today' is a date like 2027-01-31, not '\(today)'")
    }
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' is at least 1, not \(jobs)") }
    for kind in allowExternal where ReferenceKind(optionName: kind) == nil {
      let near = Suggestions.nearest(to: kind, among: ReferenceKind.known.map(\.optionName))
      let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
      throw ValidationError("'--allow-external' does not know the kind '\(kind)'\(hint)")
    }
  }

  /// The compiler that these options and a project's settings ask for.
  ///
  /// - Parameter memory: of earlier runs.
  func compiler(_ file: SettingsFile, _ memory: CompilerMemory? = nil) -> Compiler {
    var options = plainOptions
    options.memory = memory
    options.external = ExternalNames(
      Set(allowExternal.compactMap(ReferenceKind.init(optionName:))))
    options.external.formUnion(file.settings.external)
    options.leftOut = file.leftOut
    options.severities = file.settings.severities
    return Compiler(options)
  }

  /// A compiler to which no settings apply.
  var plainCompiler: Compiler { Compiler(plainOptions) }

  private var plainOptions: Compiler.Options {
    var options = Compiler.Options()
    options.workers = workers
    options.scaffoldings = ScaffoldRegistry.all
    return options
  }

  var workers: Workers { Workers(count: jobs ?? Workers.available) }

  /// Whether a stream gets colours: the option, then the environment, then what the stream is.
  func isColored(_ stream: StandardStream) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if StandardStreams.environment("NO_COLOR") != nil { return false }
    if let forced = StandardStreams.environment("CLICOLOR_FORCE"), forced != "0" { return true }
    if StandardStreams.environment("TERM") == "dumb" { return false }
    return stream.isTerminal
  }
}

extension FailureLimit: ExpressibleByArgument {}
