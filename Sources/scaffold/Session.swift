import ArgumentParser
import ScaffoldCompiler

/// One run over one configuration: what commands do before and after their own work.
struct Session {
  let options: SharedOptions
  let settings: Settings
  let compiler: Compiler
  let displayPath: DisplayPath
  /// Says what is going on.
  let progress: ProgressLine
  let expanded: ExpandedConfiguration
  /// What is known of agents and of the day.
  let agents: AgentFacts
  /// What reading and expansion found, before comments and settings have had their say.
  let found: [Diagnostic]

  /// Reads the files of a configuration, once the settings are known.
  typealias Reading = (Compiler, SettingsFile) throws(EnvironmentError) -> [ParsedFile]

  /// Reads and expands a configuration.
  ///
  /// - Parameters:
  ///   - memory: of earlier runs over the same folder.
  ///   - reading: another way of reading the files.
  /// - Throws: an `ExitCode` after saying what is wrong.
  init(
    folder: String, options: SharedOptions, memory: CompilerMemory? = nil, reading: Reading? = nil
  ) throws {
    let file = try SettingsFile(named: options.settings, for: folder)
    let compiler = options.compiler(file, memory)
    let progress = ProgressLine(compiler.progress, options)
    var files: [ParsedFile]
    var agents = AgentFacts()
    do throws(EnvironmentError) {
      files = try progress.during(.reading) { () throws(EnvironmentError) in
        if let reading { return try reading(compiler, file) }
        return try compiler.read(folder: folder)
      }
      if files.isEmpty {
        throw EnvironmentError("there is no XML file below '\(folder)'")
      }
      let paths =
        options.agentSettings.isEmpty ? file.agentSettings : options.agentSettings
      let sources = try paths.map { path throws(EnvironmentError) in
        SourceFile(path: WorkingFolder.relative(path), bytes: try FileSystem.read(path))
      }
      let read = compiler.readAgentSettings(sources, after: files)
      files += read.files
      agents.settings = read.settings
      agents.today = options.today.flatMap(CalendarDay.init(dateTime:)) ?? Clock.today
    } catch {
      throw Session.failure(error)
    }
    self.init(
      files: files, displayPath: DisplayPath(folder: WorkingFolder.relative(folder)),
      options: options, settings: file.settings, compiler: compiler, progress: progress,
      agents: agents)
  }

  /// Expands a configuration that was read already.
  init(
    files: [ParsedFile], displayPath: DisplayPath, options: SharedOptions, settings: Settings,
    compiler: Compiler, progress: ProgressLine? = nil, agents: AgentFacts = AgentFacts()
  ) {
    let progress = progress ?? ProgressLine(compiler.progress, options)
    self.progress = progress
    self.options = options
    self.settings = settings
    self.agents = agents
    self.compiler = compiler
    self.displayPath = displayPath
    expanded = progress.during(.expanding) { compiler.expand(files) }
    found = compiler.diagnostics(of: expanded)
  }

  /// What reading and expansion found, as it is reported.
  var diagnostics: [Diagnostic] { control(found) }

  /// Findings as comments and settings leave them.
  func control(_ found: [Diagnostic]) -> [Diagnostic] {
    compiler.control(found, in: expanded.files, isComplete: false)
  }

  /// Whether findings make the exit status 1.
  func fails(_ diagnostics: [Diagnostic]) -> Bool {
    (options.failOn ?? settings.failureLimit ?? .error).isReached(by: diagnostics)
  }

  /// The job with this identifier, written by hand or generated.
  func job(_ identifier: String) throws(EnvironmentError) -> Element {
    let index = expanded.configuration.index
    if let job = index.definition(.job, identifier) { return job }
    let near = Suggestions.nearest(to: identifier, among: index.identifiers(.job))
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    throw EnvironmentError("there is no job '\(identifier)'\(hint)")
  }

  /// What some of the checks find, as it is reported.
  func findings(of checks: [any Check.Type]) -> [Diagnostic] {
    control(
      progress.during(.checking) { compiler.validate(expanded, checks: checks, agents: agents) })
  }

  /// Prints the findings and how many there are.
  func report(_ diagnostics: [Diagnostic], to stream: StandardStream, concise: Bool = false) {
    let isColored = options.isColored(stream)
    var reporter = TextReporter(
      files: expanded.files, displayPath: displayPath, isColored: isColored, isConcise: concise)
    reporter.write(diagnostics, workers: options.workers) { stream.write($0) }
    if !options.quiet, !diagnostics.isEmpty {
      let summary = TextReporter.summary(diagnostics, fileCount: expanded.files.count)
      stream.write(summary + "\n")
    }
  }

  /// Ends the process while the configuration is still in memory: to take a large one apart piece
  /// by piece takes a good part of the run and serves nobody.
  func end(_ status: Int32) -> Never {
    withExtendedLifetime(self) { Process.exit(withStatus: status) }
  }

  /// Says that the work could not be done.
  static func failure(_ error: EnvironmentError) -> ExitCode {
    StandardStreams.error.write("scaffold: \(TerminalText.safe(error.description))\n")
    return ExitCode(ExitStatus.failed)
  }
}
