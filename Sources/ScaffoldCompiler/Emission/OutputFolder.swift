/// The one writer: puts files into a folder, wholly or not at all.
///
/// Everything is written into a temporary folder first, synced, and then exchanged with the target
/// in one step. What others keep in the target is linked over, and stays. Where the target is a
/// mount point, or its parent is not ours to write, the files are moved in one by one instead.
package struct OutputFolder {
  /// One file to be.
  package struct File: Sendable {
    /// Where it goes, below the folder.
    package let path: String
    /// Makes its bytes and hands them on, piece by piece; says whether there is to be such a file.
    let write: @Sendable (_ take: ([UInt8]) -> Void) -> Bool

    /// - Parameter write: hands on nothing if there is to be no such file.
    package init(
      path: String, inPieces write: @escaping @Sendable (_ take: ([UInt8]) -> Void) -> Bool
    ) {
      self.path = path
      self.write = write
    }

    /// - Parameter bytes: makes all of them; nothing if there is to be no such file.
    package init(path: String, bytes: @escaping @Sendable () -> [UInt8]?) {
      self.init(path: path) { take in
        guard let bytes = bytes() else { return false }
        take(bytes)
        return true
      }
    }

    /// The same file, of which somebody is told once it has been made.
    package func reporting(_ report: @escaping @Sendable () -> Void) -> File {
      File(path: path) { [write] take in
        defer { report() }
        return write(take)
      }
    }

    /// All bytes at once; nothing if there is to be no such file.
    package func bytes() -> [UInt8]? {
      var bytes: [UInt8] = []
      let isWanted = write { piece in
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
      }
      return isWanted ? bytes : nil
    }
  }

  /// What differs between the folder and what would be written.
  package enum Difference: Sendable, Equatable {
    case missing(String)
    case different(String)
    /// An earlier run wrote it, this one would not.
    case stale(String)
  }

  let path: String

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
      var manifest = try staging.fill(files, workers: workers)
      let stale = staleFiles { manifest.files[$0] != nil }
      let doomed = prunes ? stale.filter { isUntouched($0) } : []
      let remaining = stale.filter { !doomed.contains($0) }
      // What was written, not what is there: an edited file stays known as one.
      let written = previous.files
      for path in remaining { manifest.files[path] = written[path] }
      try staging.finish(manifest)
      try staging.commit(removing: Set(doomed))
      return remaining
    } catch {
      staging.discard()
      throw error
    }
  }

  /// What a run that writes these files would change.
  package func differences(from files: [File], workers: Workers) -> [Difference] {
    let compared = workers.map(files, state: {}) { _, _, file -> (Bool, Difference?) in
      guard let bytes = file.bytes() else { return (false, nil) }
      guard let present = contents(file.path) else { return (true, .missing(file.path)) }
      return (true, present == bytes ? nil : .different(file.path))
    }
    let wanted = Set(zip(files, compared).lazy.filter(\.1.0).map(\.0.path))
    return compared.compactMap(\.1) + staleFiles { wanted.contains($0) }.map { .stale($0) }
  }

  /// Files of the folder's manifest that are still there and no longer wanted, sorted.
  func staleFiles(wanted isWanted: (String) -> Bool) -> [String] {
    previous.files.keys.filter { !isWanted($0) && contents($0) != nil }
      .sorted { $0.precedes($1) }
  }

  func isUntouched(_ file: String) -> Bool {
    contents(file).map(OutputManifest.checkValue) == previous.files[file]
  }

  var previous: OutputManifest {
    OutputManifest(
      parsing: contents(OutputManifest.fileName).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  func contents(_ file: String) -> [UInt8]? {
    // A path of a manifest that somebody made up must not lead out of the folder.
    guard !file.split(separator: "/").contains("..") else { return nil }
    return try? FileSystem.read("\(path)/\(file)")
  }
}
