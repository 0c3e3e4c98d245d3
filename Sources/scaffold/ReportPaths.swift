import ScaffoldCompiler

/// How paths of a configuration look in a report, and which of its files an argument names.
enum ReportPaths {
  /// Seen from the root of the git repository, as code hosts want it; nothing outside of one.
  static func fromRepository(_ folder: String) -> DisplayPath? {
    guard let folder = FileSystem.realPath(folder) else { return nil }
    var place = folder
    while FileSystem.entry(place == "/" ? "/.git" : "\(place)/.git") == nil {
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    return WorkingFolder.part(of: folder, below: place).map { DisplayPath(folder: $0) }
  }

  /// The files that arguments name, themselves or by a folder. What is no part of the
  /// configuration is told to `stranger`.
  static func files(
    _ arguments: [String], of files: [ParsedFile], in folder: String, stranger: (String) -> Void
  ) throws(EnvironmentError) -> Set<FileID> {
    let byPath = Dictionary(
      files.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    var found: Set<FileID> = []
    for argument in arguments {
      guard let path = placed(argument) else {
        throw EnvironmentError("there is no file '\(argument)'")
      }
      guard
        let part = FileSystem.realPath(folder).flatMap({
          WorkingFolder.part(of: path, below: $0)
        })
      else {
        stranger(argument)
        continue
      }
      let inside = part.isEmpty ? "" : part + "/"
      let named =
        byPath[part].map { [$0] } ?? files.filter { $0.path.hasPrefix(inside) }.map(\.id)
      if named.isEmpty { stranger(argument) }
      found.formUnion(named)
    }
    return found
  }

  /// The path without links in its folders; the file itself may be one.
  private static func placed(_ path: String) -> String? {
    guard let entry = FileSystem.entry(path) else { return nil }
    guard entry.kind == .link else { return FileSystem.realPath(path) }
    guard let slash = path.lastIndex(of: "/") else { return placed("./" + path) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return FileSystem.realPath(parent).map { "\($0)/\(path[path.index(after: slash)...])" }
  }
}
