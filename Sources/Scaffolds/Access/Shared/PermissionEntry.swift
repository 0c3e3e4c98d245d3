import ScaffoldCompiler

/// One permission of a rule; as a plain string, one that may be executed.
package struct PermissionEntry: Sendable, ExpressibleByStringInterpolation {
  let permission: NamePattern
  private(set) var canExecute = true
  private(set) var hasFullAccess = false
  /// Whether the permission stands in front of its attributes, as two pages print it.
  private(set) var isPermissionFirst = false

  package init(stringLiteral permission: String) {
    self.init(permission)
  }

  init(_ permission: String) {
    self.permission = NamePattern(permission)
  }

  /// One that opens data for reading in the context of the permission, and no more.
  static func opening(_ permission: String) -> PermissionEntry {
    var entry = PermissionEntry(permission)
    entry.canExecute = false
    return entry
  }

  /// The same with all properties of the data.
  var full: PermissionEntry {
    var entry = self
    entry.hasFullAccess = true
    return entry
  }

  var permissionFirst: PermissionEntry {
    var entry = self
    entry.isPermissionFirst = true
    return entry
  }

  /// By path and underscore, so that a longer path stands in front of the one it lies below.
  func precedes(_ other: PermissionEntry) -> Bool {
    (permission.text + "_").precedes(other.permission.text + "_")
  }
}

extension [PermissionEntry] {
  /// The permissions on a class of things by what may be done.
  static func actions(
    _ actions: [String] = ["Create", "Delete", "Query", "Update"], of path: String
  )
    -> [PermissionEntry]
  {
    actions.map { PermissionEntry("\(path)/\($0)") }
  }
}
