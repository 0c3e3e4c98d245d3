import Foundation

/// The command line tool itself, as it was built together with these tests.
enum ScaffoldBinary {
  /// It lies beside the test bundle.
  static let url = URL(
    filePath: CommandLine.arguments[0],
    relativeTo: URL(filePath: FileManager.default.currentDirectoryPath)
  ).absoluteURL.deletingLastPathComponent().appending(path: "scaffold")

  /// Runs it without colours.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Program {
    try Program(
      url, arguments, in: folder, environment: ["NO_COLOR": "1"].merging(environment) { $1 })
  }
}
