import Foundation

/// The command line tool itself, as it was built together with these tests.
enum ScaffoldBinary {
  /// The product beside the test bundle.
  static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "scaffold")

  /// - Parameter environment: all that the program sees besides where programs are.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Program {
    try Program(
      url, arguments, in: folder, environment: Program.path.merging(environment) { $1 },
      inherits: false)
  }

  /// Runs a line of shell in which `$0` is the program.
  static func shell(_ line: String, in folder: URL) throws -> Program {
    try Program(
      URL(filePath: "/bin/sh"), ["-c", line, url.path], in: folder, environment: Program.path,
      inherits: false)
  }
}
