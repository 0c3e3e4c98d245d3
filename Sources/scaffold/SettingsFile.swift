import ArgumentParser
import ScaffoldCompiler
import ScaffoldSettings

/// The settings of a run, and what follows from where they stand.
struct SettingsFile {
  static let name = "scaffold.yml"

  /// Where it stands; nothing where there is none.
  let path: String?
  let settings: Settings
  /// The files and folders of the configuration that are left out.
  let leftOut: PathFilter
  /// The settings of agents, as paths that can be opened: they are named from the settings file.
  let agentSettings: [String]

  /// Reads the file that is named, else the nearest `scaffold.yml` from the configuration's folder
  /// upwards, else nothing.
  ///
  /// - Throws: an `ExitCode` after saying what is wrong.
  init(named name: String?, for folder: String) throws {
    path = name ?? Self.nearest(to: folder)
    guard let path else {
      settings = Settings()
      leftOut = PathFilter()
      agentSettings = []
      return
    }
    settings = try Self.read(path)
    leftOut = PathFilter(settings.excluded, prefix: Self.prefix(of: folder, seenFrom: path))
    let home = Self.home(of: path) ?? "."
    agentSettings = settings.agentSettings.map { $0.hasPrefix("/") ? $0 : "\(home)/\($0)" }
  }

  private static func nearest(to folder: String) -> String? {
    guard var place = FileSystem.realPath(folder) else { return nil }
    while true {
      let path = place == "/" ? "/\(name)" : "\(place)/\(name)"
      if FileSystem.entry(path, followsLinks: true)?.kind == .file { return path }
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private static func read(_ path: String) throws -> Settings {
    let shown = TerminalText.safe(WorkingFolder.relativeFile(path))
    do {
      let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
      let reader = SettingsReader(try YAMLFile.parse(text))
      guard reader.problems.isEmpty else { throw fail(reader.problems, in: shown) }
      return reader.settings
    } catch let error as EnvironmentError {
      throw Session.failure(error)
    } catch let problem as DataProblem {
      throw fail([problem], in: shown)
    }
  }

  private static func fail(_ problems: [DataProblem], in path: String) -> ExitCode {
    for problem in problems {
      StandardStreams.error.write(TerminalText.safe(problem.text(path: path)) + "\n")
    }
    return ExitCode(ExitStatus.failed)
  }

  /// The configuration's folder as the settings file sees it; empty where it lies elsewhere.
  private static func prefix(of folder: String, seenFrom settings: String) -> String {
    guard let home = home(of: settings), let folder = FileSystem.realPath(folder) else { return "" }
    return WorkingFolder.part(of: folder, below: home) ?? ""
  }

  /// The folder that the settings file is in.
  private static func home(of settings: String) -> String? {
    guard let settings = FileSystem.realPath(settings), let slash = settings.lastIndex(of: "/")
    else { return nil }
    return slash == settings.startIndex ? "/" : String(settings[..<slash])
  }
}
