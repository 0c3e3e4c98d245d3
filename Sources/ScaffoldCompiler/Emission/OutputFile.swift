/// Puts one file in its place, wholly or not at all.
package struct OutputFile: Sendable {
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// Whether the file is there with these bytes.
  package func holds(_ bytes: [UInt8]) -> Bool {
    (try? FileSystem.read(path)) == bytes
  }

  /// Writes the file beside its place, syncs, and renames it.
  package func write(_ bytes: [UInt8]) throws(EnvironmentError) {
    var folder = "."
    if let slash = path.lastIndex(of: "/") {
      folder = slash == path.startIndex ? "/" : String(path[..<slash])
      try FileSystem.makeFolders(folder)
    }
    let temporary = "\(path).scaffold-\(FileSystem.processID)"
    FileSystem.remove(temporary)
    do throws(EnvironmentError) {
      try FileSystem.create(temporary, bytes)
      if let present = FileSystem.entry(path), present.kind == .file {
        try FileSystem.setPermissions(temporary, present.permissions)
      }
      try FileSystem.sync(folder)
      try FileSystem.move(temporary, to: path)
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
  }
}
