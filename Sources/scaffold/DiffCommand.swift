import ArgumentParser
import ScaffoldCompiler

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    _superCommandName: Scaffold.name,
    abstract: "Show what differs between two configurations, as objects, and why",
    usage: """
      scaffold diff [<options>] <old> <new>
      scaffold diff [<options>] [<conf>] --against <revision>
      """,
    discussion: """
      Both sides are expanded first. A change of layout, comments, attribute order or files is no \
      difference. Exit status: 0 whether or not something differs; with --detailed-exitcode 0 the \
      same, 1 an error, 2 different.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
    case html
  }

  @Argument(help: "Two folders or documents; or one folder with --against. [default: Conf]")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "A git revision to compare the folder with, or two of them: A..B, A...B.",
      valueName: "revision"))
  var against: String?

  @Option(help: "How to print it.")
  var format = Format.text

  @Option(help: "Show objects of this area alone. Repeatable.")
  var only: [ChangeArea] = []

  @Flag(help: "Print a summary: what each edit did, and how many objects of each kind changed.")
  var stat = false

  @Flag(help: "Exit with 2 if something differs, and with 1 after an error.")
  var detailedExitcode = false

  @Flag(help: "Compare what can be expanded although a configuration has errors.")
  var keepGoing = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if against == nil, paths.count != 2 {
      throw ValidationError("two folders are needed, or '--against' with a git revision")
    }
    if let against {
      if paths.count > 1 { throw ValidationError("'--against' takes one folder at most") }
      if against.hasPrefix("-") { throw ValidationError("'\(against)' is no revision") }
    }
    if stat, format != .text { throw ValidationError("'--stat' goes with '--format text' alone") }
  }

  func run() throws {
    let isDifferent: Bool
    do {
      isDifferent = try compare()
    } catch let status as ExitCode where detailedExitcode && status.rawValue == ExitStatus.failed {
      throw ExitCode(ExitStatus.findings)
    }
    if detailedExitcode, isDifferent { throw ExitCode(ExitStatus.different) }
  }

  /// - Returns: whether something differs.
  private func compare() throws -> Bool {
    // One set of settings for both sides, or a change of settings would look like one of objects.
    let file = try SettingsFile(named: shared.settings, for: paths.last ?? "Conf")
    let compiler = shared.compiler(file)
    let progress = ProgressLine(compiler.progress, shared)
    let sides: DiffSides
    do throws(EnvironmentError) {
      sides = try progress.during(.reading) { () throws(EnvironmentError) in
        try self.sides(compiler)
      }
    } catch {
      throw Session.failure(error)
    }
    let old = Session(
      files: sides.old, displayPath: sides.oldPath, options: shared, settings: file.settings,
      compiler: compiler, progress: progress)
    let new = Session(
      files: sides.new, displayPath: sides.newPath, options: shared, settings: file.settings,
      compiler: compiler, progress: progress)
    let hasErrors = [old, new].map { session in
      let errors = session.diagnostics.filter { $0.severity == .error }
      session.report(errors, to: StandardStreams.error)
      return !errors.isEmpty
    }.contains(true)
    if hasErrors, !keepGoing { throw ExitCode(ExitStatus.findings) }

    var difference = ConfigurationDifference(from: old.expanded, to: new.expanded)
    if !only.isEmpty { difference = difference.restricted(to: Set(only)) }
    let places = DifferencePlaces(difference, oldPath: sides.oldPath, newPath: sides.newPath)
    StandardStreams.output.write(report(difference, places))
    if hasErrors, (shared.failOn ?? file.settings.failureLimit) != .never {
      throw ExitCode(ExitStatus.findings)
    }
    return !difference.changes.isEmpty
  }

  private func sides(_ compiler: Compiler) throws(EnvironmentError) -> DiffSides {
    if let against {
      return try DiffSides(paths.first ?? "Conf", against: against, compiler)
    }
    return try DiffSides(paths[0], paths[1], compiler)
  }

  private func report(
    _ difference: ConfigurationDifference, _ places: DifferencePlaces
  ) -> String {
    let isColored = shared.isColored(StandardStreams.output)
    switch format {
    case .text:
      let text = DifferenceText(difference, places: places, isColored: isColored)
      return stat ? text.stat : text.text
    case .json: return DifferenceJSON(difference, places: places).text
    case .markdown: return DifferenceMarkdown(difference, places: places).text
    case .html: return DifferencePage(difference, places: places).text
    }
  }
}

extension ChangeArea: ExpressibleByArgument {}
