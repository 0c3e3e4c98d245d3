/// Writing again and again, for a run that goes on: what is right already is not touched.
extension OutputFolder {
  /// What a run that writes only differences has done.
  package struct Update: Sendable, Equatable {
    /// How many files were written.
    package let written: Int
    /// Files that an earlier run wrote, this one would not, and that stay.
    package let stale: [String]
  }

  /// Writes the files that differ from what is there, each one wholly or not at all.
  ///
  /// - Parameter prunes: whether files that an earlier run wrote, and this one does not, go.
  package func update(
    _ files: [File], prunes: Bool, workers: Workers
  ) throws(EnvironmentError) -> Update {
    let made = workers.map(files, state: {}) {
      _, _, file -> (value: UInt64, differing: [UInt8]?)? in
      guard let bytes = file.bytes() else { return nil }
      let isSame = contents(file.path) == bytes
      return (OutputManifest.checkValue(bytes), isSame ? nil : bytes)
    }
    var manifest = OutputManifest([:])
    var differing: [(path: String, bytes: [UInt8])] = []
    for (file, result) in zip(files, made) {
      guard let result else { continue }
      manifest.files[file.path] = result.value
      if let bytes = result.differing { differing.append((file.path, bytes)) }
    }
    let stale = staleFiles { manifest.files[$0] != nil }
    let doomed = prunes ? Set(stale.filter { isUntouched($0) }) : []
    let remaining = stale.filter { !doomed.contains($0) }
    // What was written, not what is there: an edited file stays known as one.
    let written = previous.files
    for path in remaining { manifest.files[path] = written[path] }
    try put(differing)
    for path in doomed { removeWithEmptyFolders(path) }
    if manifest != previous || contents(OutputManifest.fileName) == nil {
      try put([(OutputManifest.fileName, manifest.bytes)])
    }
    return Update(written: differing.count, stale: remaining)
  }

  /// Writes all files beside their places, syncs once, and then renames them.
  private func put(_ files: [(path: String, bytes: [UInt8])]) throws(EnvironmentError) {
    guard !files.isEmpty else { return }
    let places = files.map { "\(path)/\($0.path)" }
    let suffix = ".scaffold-\(FileSystem.processID)"
    do throws(EnvironmentError) {
      for (place, file) in zip(places, files) {
        if let slash = place.lastIndex(of: "/") {
          try FileSystem.makeFolders(String(place[..<slash]))
        }
        FileSystem.remove(place + suffix)
        try FileSystem.create(place + suffix, file.bytes)
      }
      try FileSystem.sync(path)
      for place in places { try FileSystem.move(place + suffix, to: place) }
    } catch {
      for place in places { FileSystem.remove(place + suffix) }
      throw error
    }
  }

  /// Removes a file, and the folders that hold nothing without it.
  private func removeWithEmptyFolders(_ file: String) {
    FileSystem.remove("\(path)/\(file)")
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard FileSystem.names(in: "\(path)/\(folder)")?.isEmpty == true else { return }
      FileSystem.remove("\(path)/\(folder)")
    }
  }
}
