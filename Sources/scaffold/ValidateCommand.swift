import ArgumentParser
import ScaffoldCompiler

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    _superCommandName: Scaffold.name,
    abstract: "Report everything that would fail at deployment",
    discussion: """
      The whole configuration is always checked; FILE arguments restrict what is reported. \
      Findings go to standard output.
      """)

  @Argument(help: "The configuration's folder.")
  var conf = "Conf"

  @Argument(help: ArgumentHelp("Report on these files and folders only.", valueName: "file"))
  var files: [String] = []

  @Option(help: "How to report. [default: text]")
  var format: ReportFormat?

  @Option(help: ArgumentHelp("Do not report the findings of this file.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write all findings to this file.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Mend what has one certain answer.")
  var fix = false

  @Flag(help: "With --fix or --diff: also mend what has one likely answer.")
  var unsafeFixes = false

  @Flag(help: "Print what --fix would change, as a unified diff, and write nothing.")
  var diff = false

  @Flag(help: "Check again whenever a file changes, until Ctrl-C.")
  var watch = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try validateWatch()
    if unsafeFixes, !fix, !diff {
      throw ValidationError("'--unsafe-fixes' needs '--fix' or '--diff'")
    }
    if writeBaseline != nil, !files.isEmpty {
      throw ValidationError("'--write-baseline' is of the whole configuration and takes no files")
    }
    if writeBaseline != nil, diff {
      throw ValidationError("'--diff' writes nothing, so not with '--write-baseline'")
    }
  }

  func run() throws {
    if watch { try checkWhileWatching() }
    do {
      let session = try Session(folder: conf, options: shared)
      session.end(try check(session))
    } catch let error as EnvironmentError {
      reportCrash(error)
      throw Session.failure(error)
    } catch let status as ExitCode where status.rawValue == ExitStatus.failed {
      // What is wrong was said on standard error.
      reportCrash(EnvironmentError("the configuration could not be checked"))
      throw status
    }
  }

  /// - Returns: the exit status.
  private func check(_ session: Session) throws -> Int32 {
    let run = try validation(of: session)
    let outcome = run.outcome()
    if diff {
      let fixes = FixRun(run, from: outcome, folder: conf, unsafe: unsafeFixes)
      StandardStreams.output.write(fixes.diff)
      tell(session, "\(Self.findings(fixes.count)) would be mended")
      return status(session, outcome)
    }
    guard fix else { return try finish(run, outcome) }
    let fixes = FixRun(run, from: outcome, folder: conf, unsafe: unsafeFixes)
    try fixes.write()
    tell(session, "\(Self.findings(fixes.count)) mended")
    return try finish(run, fixes.outcome)
  }

  func validation(of session: Session) throws(EnvironmentError) -> ValidationRun {
    ValidationRun(
      session: session, baseline: try baseline.map(BaselineFile.read),
      restriction: try restriction(session))
  }

  /// Writes the baseline or the report, and picks the exit status.
  private func finish(_ run: ValidationRun, _ outcome: ValidationRun.Outcome) throws -> Int32 {
    let session = run.session
    if let writeBaseline {
      try BaselineFile.write(Baseline(outcome.all, in: outcome.files), to: writeBaseline)
      tell(session, "\(Self.findings(outcome.all.count)) written to '\(writeBaseline)'")
      return ExitStatus.done
    }
    report(session, outcome, restriction: run.restriction)
    return status(session, outcome)
  }

  private func report(
    _ session: Session, _ outcome: ValidationRun.Outcome, restriction: Set<FileID>?
  ) {
    let format = format ?? session.settings.format ?? .text
    if let reporter = format.reporter {
      let isForHost = [.sarif, .github, .gitlab].contains(format)
      let host = isForHost ? ReportPaths.fromRepository(conf) : nil
      let report = Report(
        files: outcome.files, showing: restriction, displayPath: host ?? session.displayPath,
        diagnostics: outcome.reported, version: Version.current)
      StandardStreams.output.write(reporter.text(of: report))
    } else {
      var reporter = TextReporter(
        files: outcome.files, displayPath: session.displayPath,
        isColored: shared.isColored(StandardStreams.output), isConcise: format == .concise)
      reporter.write(outcome.reported, workers: shared.workers) { StandardStreams.output.write($0) }
    }
    if let baseline { BaselineFile.report(outcome.stale, of: baseline) }
    tell(session, TextReporter.summary(outcome.reported, fileCount: outcome.files.count))
  }

  private func restriction(_ session: Session) throws(EnvironmentError) -> Set<FileID>? {
    if files.isEmpty { return nil }
    return try ReportPaths.files(files, of: session.expanded.files, in: conf) { path in
      tell(session, "'\(path)' is no part of the configuration")
    }
  }

  private func status(_ session: Session, _ outcome: ValidationRun.Outcome) -> Int32 {
    session.fails(outcome.reported) ? ExitStatus.findings : ExitStatus.done
  }

  /// A remark that is no result.
  private func tell(_ session: Session, _ remark: String) {
    if !shared.quiet { StandardStreams.error.write(TerminalText.safe(remark) + "\n") }
  }

  private func reportCrash(_ error: EnvironmentError) {
    if format == .junit { StandardStreams.output.write(JUnitReporter.failure(error)) }
  }

  private static func findings(_ count: Int) -> String {
    "\(count) finding\(count == 1 ? "" : "s")"
  }
}
