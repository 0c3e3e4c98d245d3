import ArgumentParser
import ScaffoldCompiler

/// One run over one configuration: what commands do before and after their own work.
struct Session {
  let options: SharedOptions
  let compiler: Compiler
  let displayPath: DisplayPath
  let expanded: ExpandedConfiguration
  /// What is known of agents and of the day.
  let agents: AgentFacts
  /// All findings, in order of report.
  let diagnostics: [Diagnostic]

  /// Reads and expands a configuration.
  ///
  /// - Throws: an `ExitCode` after saying what is wrong.
  init(folder: String, options: SharedOptions) throws {
    self.options = options
    compiler = options.compiler
    displayPath = DisplayPath(folder: WorkingFolder.relative(folder))
    do throws(EnvironmentError) {
      let files = try compiler.read(folder: folder)
      if files.isEmpty {
        throw EnvironmentError("there is no XML file below '\(folder)'")
      }
      let agentFiles = try options.agentSettings.map { path throws(EnvironmentError) in
        SourceFile(path: WorkingFolder.relative(path), bytes: try FileSystem.read(path))
      }
      let (settingsFiles, settings) = compiler.readAgentSettings(agentFiles, after: files)
      var agents = AgentFacts()
      agents.settings = settings
      agents.today = options.today.flatMap(CalendarDay.init(dateTime:)) ?? Clock.today
      self.agents = agents
      expanded = compiler.expand(files + settingsFiles)
    } catch {
      throw Session.failure(error)
    }
    diagnostics = compiler.diagnostics(of: expanded)
  }

  /// The job with this identifier, written by hand or generated.
  func job(_ identifier: String) throws(EnvironmentError) -> Element {
    let index = expanded.configuration.index
    if let job = index.definition(.job, identifier) { return job }
    let near = Suggestions.nearest(to: identifier, among: index.identifiers(.job))
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    throw EnvironmentError("there is no job '\(identifier)'\(hint)")
  }

  /// What the checks of one area find.
  func findings(ofArea area: String) -> [Diagnostic] {
    compiler.validate(expanded, agents: agents).filter { $0.rule.area == area }
  }

  /// Prints the findings and how many there are.
  func report(_ diagnostics: [Diagnostic], to stream: StandardStream, concise: Bool = false) {
    let isColored = options.isColored(stream)
    var reporter = TextReporter(
      files: expanded.files, displayPath: displayPath, isColored: isColored, isConcise: concise)
    stream.write(reporter.text(of: diagnostics))
    if !options.quiet, !diagnostics.isEmpty {
      let summary = TextReporter.summary(diagnostics, fileCount: expanded.files.count)
      stream.write(summary + "\n")
    }
  }

  /// Says that the work could not be done.
  static func failure(_ error: EnvironmentError) -> ExitCode {
    StandardStreams.error.write("scaffold: \(TerminalText.safe(error.description))\n")
    return ExitCode(ExitStatus.failed)
  }
}
