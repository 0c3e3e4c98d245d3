import Foundation

/// The program itself, as the tests' build has made it.
enum ScaffoldBinary {
  /// What a run said and how it ended.
  typealias Outcome = (status: Int32, stdout: String, stderr: String)

  /// The product beside the test bundle.
  static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "scaffold")

  static func run(_ arguments: [String], in folder: URL) throws -> Outcome {
    try run(arguments, in: folder, environment: [:])
  }

  /// - Parameter environment: all that the program sees.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> Outcome {
    try launch(url, arguments, in: folder, environment)
  }

  /// Runs a line of shell in which `$0` is the program.
  static func shell(_ line: String, in folder: URL) throws -> Outcome {
    try launch(
      URL(filePath: "/bin/sh"), ["-c", line, url.path], in: folder, ["PATH": "/usr/bin:/bin"])
  }

  private static func launch(
    _ program: URL, _ arguments: [String], in folder: URL, _ environment: [String: String]
  ) throws -> Outcome {
    // Files, because a pipe that nobody empties stops the program.
    let results = try TemporaryFolder()
    try results.write("out", "")
    try results.write("err", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: results.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: results.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, results.text("out") ?? "", results.text("err") ?? "")
  }
}
