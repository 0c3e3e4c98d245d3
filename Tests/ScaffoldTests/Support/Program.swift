import Foundation

/// One run of a program, to its end.
struct Program {
  let status: Int32
  let output: String
  let error: String

  /// - Parameter environment: added to this process's own.
  init(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws {
    let streams = try TemporaryFolder()
    let process = Foundation.Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("GIT_") }
      .merging(environment) { $1 }
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
