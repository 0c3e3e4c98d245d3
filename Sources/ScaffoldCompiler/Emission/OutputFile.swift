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
    try Self.write([(self, bytes)])
  }

  /// The same in pieces, each of which is handed over before the next is made.
  package func write(inPieces write: (_ take: ([UInt8]) -> Void) -> Void) throws(EnvironmentError) {
    try Self.stage([self]) { _, file in write { file.write($0) } }
  }

  /// Writes files beside their places, syncs, and renames all once all are there: what fails before
  /// leaves everything as it was.
  package static func write(
    _ files: [(file: OutputFile, bytes: [UInt8])]
  ) throws(EnvironmentError) {
    try stage(files.map(\.file)) { place, file in file.write(files[place].bytes) }
  }

  /// - Parameter fill: writes the new file with this number.
  private static func stage(
    _ files: [OutputFile], fill: (Int, NewFile) -> Void
  ) throws(EnvironmentError) {
    var staged: [(place: TemporaryPlace, target: String)] = []
    do throws(EnvironmentError) {
      let folders = Dictionary(grouping: files.map(\.parts), by: \.folder)
      for (folder, parts) in folders.sorted(by: { $0.key < $1.key }) {
        try FileSystem.makeFolders(folder)
        TemporaryPlace.clean(folder, Set(parts.map(\.name)))
      }
      for (number, file) in files.enumerated() {
        try TemporaryPlace.check()
        let parts = file.parts
        let place = TemporaryPlace(in: parts.folder, for: parts.name, cleans: false)
        staged.append((place, file.path))
        let new = try NewFile(place.path)
        fill(number, new)
        try new.close()
        if let present = FileSystem.entry(file.path), present.kind == .file {
          try FileSystem.setPermissions(place.path, present.permissions)
        }
      }
      for folder in folders.keys.sorted() { try FileSystem.sync(folder) }
      try TemporaryPlace.check()
      while let (place, target) = staged.first {
        try FileSystem.move(place.path, to: target)
        place.finish()
        staged.removeFirst()
      }
    } catch {
      for (place, _) in staged { place.discard() }
      throw error
    }
  }

  private var parts: (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
