/// How rights on one permission path reach others.
package struct PermissionTree: ComparableFact {
  /// Paths that take nothing from those above them.
  private let blocked: Set<String>
  /// Every path that the configuration itself declares, and those above them.
  private let declared: Set<String>

  package init(_ index: DefinitionIndex) {
    declared = index.identifiers(.accessControlPermission).reduce(into: []) { declared, path in
      var path = path[...]
      while declared.insert(String(path)).inserted, let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
      }
    }
    blocked = Set(
      index.elements(.accessControlPermission)
        .filter { $0[.blockInheritance].flatMap(Boolean.parse) == true }
        .compactMap { $0[.identifier] })
  }

  /// Whether the configuration declares this path, or one below it.
  func declares(_ path: String) -> Bool {
    declared.contains(path)
  }

  /// Whether a right on one path is a right on the other: on itself and on what lies below, but
  /// not past a permission that blocks inheritance, and not on notifications.
  package func right(on path: String, covers other: String) -> Bool {
    // Most rights are on something far below, which shows at once.
    guard path.utf8.count <= other.utf8.count else { return false }
    if path == other { return true }
    guard Self.isBelow(path, other), !Self.isNotification(other) else { return false }
    guard !blocked.isEmpty else { return true }
    var step = other
    while step != path, !step.isEmpty {
      if blocked.contains(step) { return false }
      step = step.lastIndex(of: "/").map { String(step[..<$0]) } ?? ""
      if step.isEmpty, path == "/" { break }
    }
    return true
  }

  /// The paths on which a right is a right on this one.
  func paths(covering path: String) -> [String] {
    // What stands in front of a slash, and the root.
    let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
    var uppers = slashes.map { String(path[..<$0]) }
    uppers += ["/", path]
    var seen: Set<String> = []
    return uppers.filter { seen.insert($0).inserted && right(on: $0, covers: path) }
  }

  private static func isBelow(_ path: String, _ other: String) -> Bool {
    let (upper, lower) = (path.utf8, other.utf8)
    guard upper.count < lower.count, lower.starts(with: upper) else { return false }
    return path == "/" || lower.dropFirst(upper.count).first == UInt8(ascii: "/")
  }

  /// `/Jobs/RunJob/Launch/Errored` and its like send mails and grant nothing.
  private static func isNotification(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 4 && parts[0] == "Jobs" && parts[1] == "RunJob"
      && ["Aborted", "Blocked", "Completed", "Errored", "Warning"].contains(parts[3])
  }
}
