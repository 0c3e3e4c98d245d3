import ArgumentParser
import ScaffoldCompiler

/// The command line: parses arguments, calls the compiler, prints, and picks the exit status.
@main
struct Scaffold: ParsableCommand {
  static let name = "scaffold"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "The compiler for identity-governance configurations",
    discussion: """
      Exit status: 0 done, nothing at or above --fail-on; 1 findings; 2 the work could not be done.
      """,
    version: Version.current,
    subcommands: [
      ExpandCommand.self, ValidateCommand.self, DiffCommand.self, TraceCommand.self,
      StepsCommand.self, GraphCommand.self, PermissionsCommand.self, ScheduleCommand.self,
      InvokeCommand.self, ChecklistCommand.self, BundleCommand.self, VerifyCommand.self,
      ListCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])

  static func main() {
    Process.prepare()
    // Known without the parser, which takes most of the time of so short a run.
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] {
      StandardStreams.output.write(Version.current + "\n")
      Process.exit(withStatus: ExitStatus.done)
    }
    // The parser has work for one thread; another begins with what every validation asks for.
    if arguments.first == ValidateCommand.configuration.commandName { Validator.prepare() }
    do {
      var command = try quickly(arguments) ?? parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      Process.exit(withStatus: status.rawValue)
    } catch {
      // Asking for help or the version is no mistake; everything else here is one of usage.
      let isHelp = exitCode(for: error).isSuccess
      let message = fullMessage(for: error)
      if isHelp {
        StandardStreams.output.write(message + "\n")
      } else {
        StandardStreams.error.write(message + "\n")
      }
      Process.exit(withStatus: isHelp ? 0 : ExitStatus.ofUsageError)
    }
  }
}

extension Scaffold {
  /// The commands that people wait for.
  private static let quickCommands: [any ParsableCommand.Type] = [
    ValidateCommand.self, ExpandCommand.self, DiffCommand.self,
  ]

  /// A command without what the parser asks of every tool first: which options it has itself, and whether
  /// a completion script is wanted.
  ///
  /// - Returns: nothing for other commands, and for whatever this one does not understand: help, the
  ///   version, completion scripts and mistakes are those of the whole tool.
  private static func quickly(_ arguments: [String]) -> (any ParsableCommand)? {
    let meant = quickCommands.first { $0.configuration.commandName == arguments.first }
    guard let command = try? meant?.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == meant
    else { return nil }
    return command
  }
}

/// The statuses that every command ends with.
enum ExitStatus {
  static let done: Int32 = 0
  static let findings: Int32 = 1
  static let failed: Int32 = 2
  /// With `--detailed-exitcode` alone.
  static let different: Int32 = 2

  /// Where 2 says that something differs, a mistake must not say the same.
  static var ofUsageError: Int32 {
    CommandLine.arguments.contains("--detailed-exitcode") ? findings : failed
  }
}

/// The version, in one place.
enum Version {
  static let current = "0.1.0"
}
