/// How messages and comments name a file: as one would type it where the tool was called.
package struct DisplayPath: Sendable {
  private let prefix: String

  /// - Parameter folder: the configuration's folder, relative to where the tool was called.
  package init(folder: String) {
    var folder = folder
    while folder.hasPrefix("./") { folder.removeFirst(2) }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    prefix = folder.isEmpty || folder == "." ? "" : folder + "/"
  }

  /// - Parameter prefix: what stands before every path, for files that are in no folder.
  package init(prefix: String) {
    self.prefix = prefix
  }

  package func path(of file: ParsedFile) -> String {
    file.isConfiguration ? prefix + file.path : file.path
  }
}
