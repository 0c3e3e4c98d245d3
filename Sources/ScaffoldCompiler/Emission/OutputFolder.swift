/// The one writer: puts files into a folder, wholly or not at all.
///
/// Everything is written into a temporary folder first, synced, and then exchanged with the target
/// in one step. What others keep in the target is linked over, and stays. Where the target is a
/// mount point, or its parent is not ours to write, the files are moved in one by one instead.
package struct OutputFolder {
  /// One file to be: a path below the folder, and its bytes.
  package typealias File = (path: String, bytes: [UInt8])

  /// What differs between the folder and what would be written.
  package enum Difference: Sendable, Equatable {
    case missing(String)
    case different(String)
    /// An earlier run wrote it, this one would not.
    case stale(String)
  }

  private let path: String

  package init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    // A link to a folder stays a link; what it leads to is exchanged.
    let isLink = FileSystem.entry(path)?.kind == .link
    self.path = isLink ? FileSystem.realPath(path) ?? path : path
  }

  /// Writes all files.
  ///
  /// - Parameter prunes: whether files that an earlier run wrote, and this one does not, go. Those
  ///   that somebody has edited since stay.
  /// - Returns: stale files that stay.
  package func write(
    _ files: [File], prunes: Bool, workers: Workers
  ) throws(EnvironmentError) -> [String] {
    let staging = try StagingFolder(for: path)
    do throws(EnvironmentError) {
      let manifest = OutputManifest(files)
      let stale = staleFiles(against: manifest)
      let doomed = prunes ? stale.filter { isUntouched($0) } : []
      let remaining = stale.filter { !doomed.contains($0) }
      let record = OutputManifest(
        files + remaining.compactMap { path in contents(path).map { (path, $0) } })
      try staging.fill(
        files + [(OutputManifest.fileName, Array(record.text.utf8))], workers: workers)
      try staging.commit(removing: Set(doomed))
      return remaining
    } catch {
      staging.discard()
      throw error
    }
  }

  /// What a run that writes these files would change.
  package func differences(from files: [File]) -> [Difference] {
    var differences: [Difference] = []
    for file in files {
      guard let present = contents(file.path) else {
        differences.append(.missing(file.path))
        continue
      }
      if present != file.bytes { differences.append(.different(file.path)) }
    }
    return differences + staleFiles(against: OutputManifest(files)).map { .stale($0) }
  }

  /// Files of the folder's manifest that are still there and no longer wanted, sorted.
  private func staleFiles(against manifest: OutputManifest) -> [String] {
    previous.files.keys.filter { manifest.files[$0] == nil && contents($0) != nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isUntouched(_ file: String) -> Bool {
    contents(file).map(OutputManifest.checkValue) == previous.files[file]
  }

  private var previous: OutputManifest {
    OutputManifest(
      parsing: contents(OutputManifest.fileName).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private func contents(_ file: String) -> [UInt8]? {
    // A path of a manifest that somebody made up must not lead out of the folder.
    guard !file.split(separator: "/").contains("..") else { return nil }
    return try? FileSystem.read("\(path)/\(file)")
  }
}
