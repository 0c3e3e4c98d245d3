import ArgumentParser
import ScaffoldCompiler

struct PermissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permissions",
    abstract: "Show what the profile of each OpenID client needs, has and lacks",
    discussion: """
      With --write, the scaffoldings and rules that grant what is missing are added to a file of \
      the configuration, which is made if it is not there.
      """)

  @Argument(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: "How to print it.")
  var format = ListFormat.text

  @Option(
    help: ArgumentHelp(
      "Add what is missing to this file below the configuration's folder.", valueName: "file"))
  var write: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "With --write, profiles whose people launch jobs.", valueName: "profile"))
  var launch: [String] = []

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !launch.isEmpty, write == nil { throw ValidationError("'--launch' needs '--write'") }
  }

  func run() throws {
    var session = try Session(folder: conf, options: shared)
    if let write {
      guard !session.diagnostics.containsErrors else {
        session.report(session.diagnostics, to: StandardStreams.error)
        throw ExitCode(ExitStatus.findings)
      }
      session = try grant(into: write, session)
    }
    let report = PermissionReport(
      session.expanded.configuration.index, jobClients: session.agents.jobClients)
    switch format {
    case .text: StandardStreams.output.write(report.text)
    case .json: StandardStreams.output.write(report.json)
    case .markdown: StandardStreams.output.write(report.markdown)
    }
    let findings =
      session.diagnostics.filter { $0.severity == .error } + session.findings(of: Checks.ofAgents)
    session.report(findings.sortedForReport(), to: StandardStreams.error)
    if session.fails(findings) { throw ExitCode(ExitStatus.findings) }
  }

  /// Adds what is missing to a file, and reads everything again.
  private func grant(into path: String, _ session: Session) throws -> Session {
    let index = session.expanded.configuration.index
    for profile in launch where index.definition(Name("Profile"), profile) == nil {
      let near = Suggestions.nearest(to: profile, among: index.identifiers(Name("Profile")))
      let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
      throw Session.failure(EnvironmentError("there is no profile '\(profile)'\(hint)"))
    }
    guard let place = WorkingFolder.path(path, below: conf), place.lowercased().hasSuffix(".xml")
    else {
      throw Session.failure(
        EnvironmentError("'\(path)' is no XML file below the configuration's folder '\(conf)'"))
    }
    do throws(EnvironmentError) {
      let addition = try PermissionAddition(
        session.compiler, session.expanded.files, path: place,
        jobClients: session.agents.jobClients, launching: launch)
      guard let bytes = addition.bytes else {
        StandardStreams.error.write("scaffold: nothing is missing; '\(path)' stays as it is\n")
        return session
      }
      try OutputFile(path: path).write(bytes)
      if !shared.quiet {
        StandardStreams.error.write("scaffold: added to '\(path)': \(addition.summary)\n")
      }
    } catch {
      throw Session.failure(error)
    }
    return try Session(folder: conf, options: shared)
  }
}
