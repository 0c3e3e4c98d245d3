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

  /// A file as one would type it here, with `..` where it lies above; never an absolute path that
  /// nobody typed.
  static func relativeFile(_ path: String) -> String {
    guard path.hasPrefix("/"), let here = FileSystem.realPath(".") else { return path }
    let wanted = path.split(separator: "/")
    let start = here.split(separator: "/")
    var common = 0
    while common < min(wanted.count, start.count), wanted[common] == start[common] { common += 1 }
    let up = Array(repeating: "..", count: start.count - common)
    return (up + wanted[common...].map(String.init)).joined(separator: "/")
  }

  /// The part of a path below a folder, both without links; nothing if it does not lie there.
  static func part(of path: String, below folder: String) -> String? {
    if path == folder { return "" }
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
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
    let name = path[path.index(after: slash)...]
    guard let parent = resolved(slash == path.startIndex ? "/" : String(path[..<slash])) else {
      return nil
    }
    // What does not exist is no link, so its dots mean what they look like.
    switch name {
    case ".", "": return parent
    case "..": return parent.lastIndex(of: "/").map { String(parent[..<$0]) }
    default: return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    }
  }
}
