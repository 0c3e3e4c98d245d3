import Foundation

/// One run of a program, to its end.
struct Program: Equatable {
  let status: Int32
  let output: String
  let error: String

  /// Where programs are, for a run that inherits nothing but what sanitizers are told.
  static let path: [String: String] = {
    let options = ["ASAN_OPTIONS", "TSAN_OPTIONS"]
    return ProcessInfo.processInfo.environment.filter { options.contains($0.key) }
      .merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { $1 }
  }()

  /// - Parameter inherits: whether the environment is added to this process's own.
  init(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    inherits: Bool = true
  ) throws {
    let streams = try TemporaryFolder()
    let process = Foundation.Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment =
      inherits
      ? ProcessInfo.processInfo.environment
        .filter { !$0.key.hasPrefix("GIT_") }
        .merging(environment) { $1 }
      : environment
    process.standardInput = FileHandle.nullDevice
    // Files instead of pipes, because a full pipe would make the program wait.
    try streams.write("output", "")
    try streams.write("error", "")
    process.standardOutput = try FileHandle(
      forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "error"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = streams.text("output") ?? ""
    error = streams.text("error") ?? ""
  }

  /// A program by its name, looked for as a shell does.
  init(
    named name: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws {
    try self.init(
      URL(filePath: "/usr/bin/env"), [name] + arguments, in: folder, environment: environment)
  }
}

extension Program {
  /// Whether a program can be called here.
  static func exists(_ name: String) -> Bool {
    (try? Program(named: "which", [name], in: FixtureFolder.root))?.status == 0
  }

  /// Whether it ended with this status and said just this.
  static func == (run: Program, expected: (status: Int32, output: String, error: String)) -> Bool {
    (run.status, run.output, run.error) == expected
  }
}
