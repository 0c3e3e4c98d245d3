import Foundation

/// The command line tool itself, as it was built together with these tests.
enum ScaffoldBinary {
  /// What a run said and how it ended.
  typealias Outcome = (status: Int32, stdout: String, stderr: String)

  /// The product beside the test bundle.
  static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "scaffold")

  /// A run without colours that sees this process's environment.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Program {
    try Program(
      url, arguments, in: folder.url,
      environment: ["NO_COLOR": "1"].merging(environment) { $1 })
  }

  /// - Parameter environment: all that the program sees.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    outcome(
      try Program(url, arguments, in: folder, environment: environment, inherits: false))
  }

  /// Runs a line of shell in which `$0` is the program.
  static func shell(_ line: String, in folder: URL) throws -> Outcome {
    outcome(
      try Program(
        URL(filePath: "/bin/sh"), ["-c", line, url.path], in: folder,
        environment: ["PATH": "/usr/bin:/bin"], inherits: false))
  }

  private static func outcome(_ program: Program) -> Outcome {
    (program.status, program.output, program.error)
  }
}
