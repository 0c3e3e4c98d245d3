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
    do throws(EnvironmentError) {
      if let against {
        try compare(with: against)
      } else {
        try verify(path ?? "")
      }
    } catch {
      throw Session.failure(error)
    }
  }

  // MARK: A bundle

  private func verify(_ path: String) throws(EnvironmentError) {
    let key = try key.map { path throws(EnvironmentError) in
      try SigningKey(pem: try FileSystem.read(path), half: .open, path: path)
    }
    let name = WorkingFolder.relative(path)
    var check = BundleCheck(
      try content(of: path), name: name, cryptography: SwiftCrypto.functions, key: key,
      workers: shared.workers)
    shared.plainCompiler.checkExpansion(in: &check, version: Version.current)
    let (files, diagnostics) = check.findings.report
    report(diagnostics, in: files, DisplayPath(folder: ""))
    if diagnostics.isEmpty { tell(try summary(of: check, name, hasKey: key != nil)) }
    end(diagnostics)
  }

  private func content(of path: String) throws(EnvironmentError) -> ArchiveContent {
    if FileSystem.entry(path, followsLinks: true)?.kind == .folder {
      return try BundleFolder(path: path).read()
    }
    let limits = BundleLimits.standard
    if let size = FileSystem.size(of: path), size > limits.archiveSize {
      var content = ArchiveContent()
      content.excess = (nil, "more than \(limits.archiveSize) bytes")
      return content
    }
    return ArchiveReader.read(try FileSystem.read(path))
  }

  private func summary(
    of check: BundleCheck, _ name: String, hasKey: Bool
  ) throws(EnvironmentError) -> String {
    let tar = try ArchiveWriter.bytes(
      of: check.files.values.map(\.self), as: .tar, time: check.manifest?.time ?? 0)
    let signers = check.signers.joined(separator: ", ")
    let signature =
      signers.isEmpty
      ? "not signed" : hasKey ? "signed by \(signers)" : "signature by \(signers) not checked"
    let source = check.manifest?.hasSource == true ? "" : "without source, not expanded again; "
    return "\(name): \(check.files.count) files as they were packed; \(source)\(signature)\n"
      + "\(SwiftCrypto.functions.hexDigest(tar))  as tar"
  }

  // MARK: An export

  private func compare(with export: String) throws(EnvironmentError) {
    throw EnvironmentError("not yet")
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

  private func end(_ diagnostics: [Diagnostic]) -> Never {
    let isFailure = (shared.failOn ?? .error).isReached(by: diagnostics)
    Process.exit(withStatus: isFailure ? ExitStatus.findings : ExitStatus.done)
  }
}
