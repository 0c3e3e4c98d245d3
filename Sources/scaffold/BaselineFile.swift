import ScaffoldCompiler
import ScaffoldSettings

/// Reads and writes the file of findings that are put up with.
enum BaselineFile {
  static func read(_ path: String) throws(EnvironmentError) -> Baseline {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    do throws(DataProblem) {
      return try Baseline(try YAMLFile.parse(text))
    } catch {
      let place = "\(error.position.line):\(error.position.column)"
      throw EnvironmentError("cannot read the baseline '\(path)': \(place): \(error.message)")
    }
  }

  static func write(_ baseline: Baseline, to path: String) throws(EnvironmentError) {
    try OutputFile(path: path).write(Array(BaselineReport.text(of: baseline).utf8))
  }

  /// Says which findings of the file no longer occur: whoever mended them may now take them out.
  static func report(_ stale: [(key: Baseline.Key, count: Int)], of path: String) {
    for (key, count) in stale {
      let times = count == 1 ? "" : " (\(count) times)"
      say("\(path): \(key.rule) at '\(key.path)' no longer occurs\(times)")
    }
    if !stale.isEmpty { say("--write-baseline \(path) brings it up to date") }
  }

  private static func say(_ text: String) {
    StandardStreams.error.write("scaffold: \(TerminalText.safe(text))\n")
  }
}
