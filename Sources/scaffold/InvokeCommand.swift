import ArgumentParser
import ScaffoldCompiler

struct InvokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoke",
    abstract: "Print the command, or the unit of a scheduler, that runs a job from outside",
    discussion: """
      The client's secret is never printed: what is printed reads it from an environment variable. \
      The schedule is that of the job, unless --cron gives another.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case shell
    case cron
    case systemd
    case windowsTask = "windows-task"
    case github
    case gitlab
  }

  @Argument(help: "The Identifier of the job.")
  var job: String

  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: ArgumentHelp("The server.", valueName: "url"))
  var apiUrl: String

  @Option(
    help: ArgumentHelp(
      "The OpenID client. [default: the one of the agent's settings, or the only one]",
      valueName: "client"))
  var clientId: String?

  @Option(help: "What to print.")
  var format = Format.shell

  @Option(help: ArgumentHelp("The environment variable with the secret.", valueName: "name"))
  var secretVariable = "IDENTITYMANAGER_API_SECRET"

  @Option(help: ArgumentHelp("The program.", valueName: "path"))
  var executable = "./identitymanager-Invoke-Job.exe"

  @Option(
    help: ArgumentHelp(
      "For cron and systemd, the file that sets the variable.", valueName: "file"))
  var environmentFile: String?

  @Option(help: ArgumentHelp("Another schedule, in UTC.", valueName: "expression"))
  var cron: String?

  @Option(
    help: ArgumentHelp("The server's time zone, for instance Europe/Paris.", valueName: "zone"))
  var zone: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    session.report(session.diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    do throws(EnvironmentError) {
      StandardStreams.output.write(try text(session))
    } catch {
      throw Session.failure(error)
    }
    if session.fails(session.diagnostics) { throw ExitCode(ExitStatus.findings) }
  }

  private func text(_ session: Session) throws(EnvironmentError) -> String {
    let index = session.expanded.configuration.index
    let element = try session.job(job)
    let invocation = try JobInvocation(
      executable: executable, job: job, client: try client(session), url: apiUrl,
      secretVariable: secretVariable)
    if format == .shell { return invocation.shell + "\n" }
    let start = ScheduledStart.all(in: index).first { $0.element.id == element.id }
    guard let expression = cron ?? start?.expression else {
      throw EnvironmentError("the job '\(job)' has no schedule; give one with '--cron'")
    }
    let schedule = try InvocationSchedule(
      expression, cron == nil ? start?.zone ?? .utc : .utc, serverZone: zone,
      rules: try zone.map { name throws(EnvironmentError) in try ZoneDatabase.rules(of: name) })
    switch format {
    case .shell, .cron:
      return try CrontabLine.text(invocation, schedule, environmentFile: environmentFile)
    case .systemd:
      return try SystemdUnits.files(invocation, schedule, environmentFile: environmentFile)
        .map { "# \($0.name)\n\($0.text)" }.joined(separator: "\n")
    case .windowsTask: return try WindowsTask.text(invocation, schedule)
    case .github:
      return try GitHubWorkflow.text(
        invocation, schedule, from: (session.agents.today?.number ?? 0) * 86_400)
    case .gitlab: return try GitLabPipeline.text(invocation, schedule)
    }
  }

  private func client(_ session: Session) throws(EnvironmentError) -> String {
    let declared = Set(
      session.expanded.configuration.index.identifiers(Name("OpenIdClient")))
    if let clientId {
      if !declared.isEmpty, !declared.contains(clientId),
        !session.options.allowExternal.contains("openIdClient")
      {
        let near = Suggestions.nearest(to: clientId, among: declared)
        let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
        throw EnvironmentError("the OpenID client '\(clientId)' is not declared\(hint)")
      }
      return clientId
    }
    if let known = session.agents.settings.first?.defaultClient?.name { return known }
    if let only = declared.first, declared.count == 1 { return only }
    throw EnvironmentError("'--client-id' must say which OpenID client runs the job")
  }
}
