/// A bundle that is a folder instead of an archive.
package struct BundleFolder: Sendable {
  private let path: String

  package init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  // MARK: Writing

  /// Writes the files beside the place, with fixed rights and times, and moves them there together.
  ///
  /// - Throws: also if something else than an empty folder is there already.
  package func write(_ entries: [BundleEntry], time: Int) throws(EnvironmentError) {
    if let present = FileSystem.entry(path) {
      guard present.kind == .folder, FileSystem.names(in: path)?.isEmpty == true else {
        throw EnvironmentError("'\(path)' is there already; remove it first")
      }
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    try FileSystem.makeFolders(folder)
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let place = TemporaryPlace(in: folder, for: name)
    do throws(EnvironmentError) {
      try FileSystem.makeFolder(place.path)
      try fill(place.path, entries, time)
      try FileSystem.sync(place.path)
      try TemporaryPlace.check()
      try FileSystem.move(place.path, to: path)
    } catch {
      place.discard()
      throw error
    }
    place.finish()
  }

  private func fill(
    _ stage: String, _ entries: [BundleEntry], _ time: Int
  ) throws(EnvironmentError) {
    var folders: Set<String> = [stage]
    for entry in entries.sortedByPath() {
      try TemporaryPlace.check()
      let file = "\(stage)/\(entry.path)"
      var parent = file[...]
      while let slash = parent.lastIndex(of: "/"), slash >= stage.endIndex {
        parent = parent[..<slash]
        folders.insert(String(parent))
      }
      try FileSystem.makeFolders(String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]))
      try FileSystem.create(file, entry.bytes)
      try FileSystem.setPermissions(file, 0o644)
      try FileSystem.setTime(file, time)
    }
    // Inner ones first: what is made in a folder gives it a new time.
    for folder in folders.sorted().reversed() {
      try FileSystem.setPermissions(folder, 0o755)
      try FileSystem.setTime(folder, time)
    }
  }

  // MARK: Reading

  /// What is in the folder, as an archive of it would hold it.
  ///
  /// - Throws: if something cannot be read.
  package func read(limits: BundleLimits = .standard) throws(EnvironmentError) -> ArchiveContent {
    var content = ArchiveContent()
    var open = [""]
    var total = 0
    var count = 0
    while let folder = open.popLast() {
      let place = folder.isEmpty ? path : "\(path)/\(folder)"
      guard let names = FileSystem.contents(of: place) else {
        throw EnvironmentError.system("read the folder", place)
      }
      for (name, kind) in names.sorted(by: { $0.name.precedes($1.name) }) {
        let inner = folder.isEmpty ? name : "\(folder)/\(name)"
        count += 1
        guard count <= limits.entryCount else {
          content.excess = (inner, "more than \(limits.entryCount) entries")
          return content
        }
        switch kind {
        case .folder: open.append(inner)
        case .link: content.oddities.append((inner, .link))
        case .file:
          let file = "\(path)/\(inner)"
          let size = FileSystem.size(of: file) ?? 0
          guard size <= limits.entrySize, total + size <= limits.totalSize else {
            content.excess = (inner, "more bytes than a bundle may have")
            return content
          }
          let bytes = try FileSystem.read(file)
          total += bytes.count
          content.files.append(BundleEntry(path: inner, bytes: bytes))
        case .other, nil: content.oddities.append((inner, .device))
        }
      }
    }
    return content
  }
}
