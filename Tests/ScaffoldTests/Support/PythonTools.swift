import Foundation

/// Real clients from PyPI, installed once into `.build/python-tests` and shared by all tests.
enum PythonTools {
  private static let requirements = ["jsonschema==4.25.1"]

  private static let folder = Result { try install() }

  /// An installed program, for instance `python`.
  static func program(_ name: String) throws -> URL {
    try folder.get().appending(path: "bin/\(name)")
  }

  private static func install() throws -> URL {
    let home = FixtureFolder.path(".build", "python-tests")
    let mark = home.appending(path: "installed.txt")
    let wanted = requirements.joined(separator: "\n")
    if (try? String(contentsOf: mark, encoding: .utf8)) == wanted { return home }
    try? FileManager.default.removeItem(at: home)
    try require(
      Program(named: "python3", ["-m", "venv", home.path], in: FixtureFolder.root))
    try require(
      Program(
        home.appending(path: "bin/pip"), ["install", "--quiet"] + requirements,
        in: FixtureFolder.root))
    try Data(wanted.utf8).write(to: mark)
    return home
  }

  private static func require(_ run: Program) throws {
    if run.status != 0 { throw Failure(description: run.output + run.error) }
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
