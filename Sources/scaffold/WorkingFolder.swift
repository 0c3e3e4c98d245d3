import ScaffoldCompiler

/// Paths as they look from where the tool was called.
enum WorkingFolder {
  /// A folder relative to the working folder where it is below it, otherwise by its last part: no
  /// output names a path of the machine.
  static func relative(_ path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    let wanted = FileSystem.realPath(path) ?? path
    if let here = FileSystem.realPath(".") {
      if wanted == here { return "." }
      if wanted.hasPrefix(here + "/") { return String(wanted.dropFirst(here.count + 1)) }
    }
    return wanted.split(separator: "/").last.map(String.init) ?? "."
  }

  /// Whether one folder is the other, or lies in it; a folder that does not exist yet is placed by
  /// the nearest one above it that does.
  static func isSameOrInside(_ path: String, _ other: String) -> Bool {
    guard let inner = resolved(path), let outer = resolved(other) else { return false }
    return inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
  }

  /// A path as it is seen from a folder that it lies below; nothing elsewhere.
  static func path(_ path: String, below folder: String) -> String? {
    guard let inner = resolved(path), let outer = resolved(folder) else { return nil }
    let prefix = outer == "/" ? "/" : outer + "/"
    return inner.hasPrefix(prefix) ? String(inner.dropFirst(prefix.count)) : nil
  }

  private static func resolved(_ path: String) -> String? {
    if let real = FileSystem.realPath(path) { return real }
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else {
      return FileSystem.realPath(".").map { "\($0)/\(path)" }
    }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return resolved(parent).map { "\($0)/\(path[path.index(after: slash)...])" }
  }
}
