import ArgumentParser
import ScaffoldCompiler

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a bundle without a network, or the expansion against an export of the product",
    usage: """
      scaffold verify [<options>] <bundle> [--key <file>]
      scaffold verify [<options>] [<conf>] --against <export>
      """,
    discussion: """
      Without --against, the bundle is read into memory and checked: paths, manifest, digests, \
      attestation, signature, and whether its source expands to what it holds. With --against, the \
      configuration is expanded and compared with what the product generated, as its own tool \
      exports it with --export-scaffolding. Findings go to standard output.
      """)

  @Argument(help: "The bundle: an archive or a folder. With --against, the configuration's folder.")
  var path: String?

  @Option(
    help: ArgumentHelp(
      "An export of the product's scaffoldings, a folder or one file.", valueName: "export"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Refuse a bundle that is not signed for this Ed25519 public key, a PEM file.",
      valueName: "file"))
  var key: String?

  @Option(help: "How to report.")
  var format = ReportFormat.text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if against == nil, path == nil {
      throw ValidationError("a bundle is needed, or '--against' with an export of the product")
    }
    if against != nil, key != nil { throw ValidationError("'--key' is of bundles alone") }
  }

  func run() throws {
    do {
      if let against {
        try compare(with: against)
      } else {
        try verify(path ?? "")
      }
    } catch let error as EnvironmentError {
      throw Session.failure(error)
    }
  }

  private func verify(_ path: String) throws(EnvironmentError) {
    let run = try VerificationRun(of: path, key: key, options: shared)
    let (files, diagnostics) = run.check.findings.report
    report(diagnostics, in: files, DisplayPath(folder: ""))
    if diagnostics.isEmpty { tell(try run.summary()) }
    end(diagnostics)
  }

  private func compare(with export: String) throws {
    let run = try OracleRun(folder: path ?? "Conf", export: export, options: shared)
    report(run.diagnostics, in: run.files, run.session.displayPath)
    if run.diagnostics.isEmpty {
      tell("'\(TerminalText.safe(export))' and the expansion agree")
    }
    end(run.diagnostics, run.session.settings)
  }

  // MARK: Reporting

  private func report(
    _ diagnostics: [Diagnostic], in files: [ParsedFile], _ displayPath: DisplayPath
  ) {
    if let reporter = format.reporter {
      let report = Report(
        files: files, displayPath: displayPath, diagnostics: diagnostics, version: Version.current)
      StandardStreams.output.write(reporter.text(of: report))
      return
    }
    var reporter = TextReporter(
      files: files, displayPath: displayPath,
      isColored: shared.isColored(StandardStreams.output), isConcise: format == .concise)
    StandardStreams.output.write(reporter.text(of: diagnostics))
    if !diagnostics.isEmpty { tell(TextReporter.summary(diagnostics, fileCount: files.count)) }
  }

  private func tell(_ remark: String) {
    if !shared.quiet { StandardStreams.error.write(remark + "\n") }
  }

  private func end(_ diagnostics: [Diagnostic], _ settings: Settings = Settings()) -> Never {
    let limit = shared.failOn ?? settings.failureLimit ?? .error
    let isFailure = limit.isReached(by: diagnostics)
    Process.exit(withStatus: isFailure ? ExitStatus.findings : ExitStatus.done)
  }
}
