import ArgumentParser
import ScaffoldCompiler

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Pack the expanded configuration, with what proves where it comes from",
    discussion: """
      The configuration is validated first; findings at or above --fail-on keep it from being \
      packed. The same configuration gives the same bytes, wherever it is packed. Standard output \
      gets the SHA-256 of the bundle, and of the tar that it would be.
      """)

  @Argument(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "What to write: .zip, .tar.gz or .tar, or a folder.", valueName: "path"))
  var output: String

  @Flag(help: "Leave out the configuration as it was written.")
  var noSource = false

  @Option(
    help: ArgumentHelp("Sign with this Ed25519 private key, a PEM file.", valueName: "file"))
  var sign: String?

  @Option(
    help: ArgumentHelp(
      "Say in the attestation which commit the configuration is of.", valueName: "commit"))
  var sourceRevision: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if WorkingFolder.isSameOrInside(output, conf) {
      throw ValidationError("the bundle '\(output)' lies in the configuration '\(conf)'")
    }
    if let sourceRevision,
      !(40...64).contains(sourceRevision.utf8.count) || !sourceRevision.allSatisfy(\.isHexDigit)
    {
      throw ValidationError(
        "'--source-revision' is the full name of a commit, not '\(sourceRevision)'")
    }
  }

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    do throws(EnvironmentError) {
      let run = try BundleRun(session, folder: conf)
      let diagnostics = session.compiler.control(
        run.found, in: session.expanded.files, isComplete: true)
      session.report(diagnostics, to: StandardStreams.error)
      if session.fails(diagnostics) || run.hasObstacle {
        if !session.fails(diagnostics) {
          StandardStreams.error.write(
            "scaffold: errors that comments or settings play down keep the bundle from being right\n"
          )
        }
        session.end(ExitStatus.findings)
      }
      let key = try sign.map { path throws(EnvironmentError) in
        try SigningKey(pem: try FileSystem.read(path), half: .secret, path: path)
      }
      let bundle = try run.bundle(
        hasSource: !noSource, revision: sourceRevision?.lowercased(), key: key)
      for line in try bundle.write(to: output) { StandardStreams.output.write(line) }
      session.end(ExitStatus.done)
    } catch {
      throw Session.failure(error)
    }
  }
}
