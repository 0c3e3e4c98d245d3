import Foundation

/// A folder with a small configuration `Conf` in it: what the command line is tried on.
struct TestProject {
  let folder: TemporaryFolder

  static let connectors =
    "<Connector Identifier=\"Entra\" DisplayName_L1=\"Entra\" Agent=\"Local\"/>\n"
  /// A call that names a connector that nothing declares.
  static let mistake = "<CreateConnectorSynchroIncremental Connector=\"X\"/>\n"

  /// - Parameter files: what stands between the root's tags, by path below `Conf`.
  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    for (path, content) in files { try write(path, content) }
  }

  func write(_ path: String, _ content: String) throws {
    try folder.write("Conf/\(path)", TestExpansion.file(content))
  }

  /// - Parameter place: the folder below this one in which the tool is called.
  func run(_ arguments: [String], in place: String = "") throws -> Program {
    try withExtendedLifetime(folder) {
      try ScaffoldBinary.run(
        arguments, in: place.isEmpty ? folder.url : folder.url.appending(path: place))
    }
  }

  func run(_ arguments: String...) throws -> Program { try run(arguments) }
}
