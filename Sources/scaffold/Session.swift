import ArgumentParser
import ScaffoldCompiler

/// One run over one configuration: what commands do before and after their own work.
struct Session {
  let options: SharedOptions
  let settings: Settings
  let compiler: Compiler
  let displayPath: DisplayPath
  let expanded: ExpandedConfiguration
  /// What reading and expansion found, before comments and settings have had their say.
  let found: [Diagnostic]

  /// Reads and expands a configuration.
  ///
  /// - Throws: an `ExitCode` after saying what is wrong.
  init(folder: String, options: SharedOptions) throws {
    let file = try SettingsFile(named: options.settings, for: folder)
    let compiler = options.compiler(file)
    let files: [ParsedFile]
    do throws(EnvironmentError) {
      files = try compiler.read(folder: folder)
      if files.isEmpty {
        throw EnvironmentError("there is no XML file below '\(folder)'")
      }
    } catch {
      throw Session.failure(error)
    }
    self.init(
      files: files, displayPath: DisplayPath(folder: WorkingFolder.relative(folder)),
      options: options, settings: file.settings, compiler: compiler)
  }

  /// Expands a configuration that was read already.
  init(
    files: [ParsedFile], displayPath: DisplayPath, options: SharedOptions, settings: Settings,
    compiler: Compiler
  ) {
    self.options = options
    self.settings = settings
    self.compiler = compiler
    self.displayPath = displayPath
    expanded = compiler.expand(files)
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
