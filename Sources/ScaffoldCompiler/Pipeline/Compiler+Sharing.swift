extension Compiler {
  /// How far reading has come.
  package var progress: Progress { options.progress }

  /// One file of a configuration that has a neighbour: read there already, or still to be read.
  package enum Input: Sendable {
    case read(ParsedFile)
    case unread(SourceFile)
  }

  /// Reading of files in the order given; what is read already is shared, not read again.
  package func read(_ inputs: [Input]) -> [ParsedFile] {
    options.workers.map(inputs, state: { XMLReader() }) { reader, index, input in
      switch input {
      case .unread(let source): reader.read(source, id: FileID(index))
      case .read(let file): Self.share(file, as: FileID(index), &reader)
      }
    }
  }

  /// A file that is read already, under its number of now.
  private static func share(
    _ file: ParsedFile, as id: FileID, _ reader: inout XMLReader
  ) -> ParsedFile {
    // Its tree stays the one that it was, by which others know that nothing of it has changed.
    if file.id == id { return file }
    guard !file.diagnostics.isEmpty else { return file.renumbered(id) }
    // Findings name their file by number, so a file that has some is read anew.
    return reader.read(SourceFile(path: file.path, bytes: file.text.fileBytes), id: id)
  }

  /// Reading of a folder of which most was read before: what has not changed since is shared.
  ///
  /// - Parameter visit: is told each folder before it is listed.
  /// - Throws: `EnvironmentError` if the folder or a file cannot be read; what was read before is
  ///   then remembered still.
  package func read(
    folder: String, remembering memory: inout FileMemory,
    visiting visit: (String) throws(EnvironmentError) -> Void = { _ in }
  ) throws(EnvironmentError) -> [ParsedFile] {
    let discovery = try ConfigurationDiscovery(
      folder: folder, leavingOut: options.leftOut, workers: options.workers)
    let candidates = try discovery.candidates(visiting: visit)
    options.progress.begin(candidates.count)
    let known = memory
    let results = options.workers.map(candidates, state: { XMLReader() }) {
      (reader, index, candidate) -> Result<FileMemory.Entry, EnvironmentError> in
      defer { options.progress.advance() }
      return Result { () throws(EnvironmentError) in
        try Self.entry(
          candidate, FileID(index), discovery, before: known[candidate.path], &reader)
      }
    }
    var entries: [FileMemory.Entry] = []
    entries.reserveCapacity(results.count)
    for result in results { entries.append(try result.get()) }
    memory = FileMemory(entries)
    return entries.map(\.file)
  }

  /// The same where it is known which files may have changed since the last reading.
  ///
  /// - Parameter changed: with the folder in front.
  /// - Returns: nothing where the folder has to be looked through again.
  /// - Throws: `EnvironmentError` if a file cannot be read.
  package func read(
    changed: Set<String>, in folder: String, remembering memory: inout FileMemory
  ) throws(EnvironmentError) -> [ParsedFile]? {
    if memory.entries.isEmpty || memory.haveOtherNames { return nil }
    let discovery = try ConfigurationDiscovery(folder: folder, workers: options.workers)
    var reader = XMLReader()
    var entries: [Int: FileMemory.Entry] = [:]
    for path in changed.sorted() {
      let path = String(path.dropFirst(folder.count + 1))
      guard let place = memory.place(of: path), let candidate = discovery.candidate(path),
        memory.entries[place].stamp != nil
      else { return nil }
      entries[place] = try Self.entry(
        candidate, FileID(place), discovery, before: memory.entries[place], &reader)
    }
    memory.replace(entries)
    return memory.entries.map(\.file)
  }

  /// - Parameter before: what is known of the file from the last reading.
  private static func entry(
    _ candidate: ConfigurationDiscovery.Candidate, _ id: FileID,
    _ discovery: ConfigurationDiscovery, before: FileMemory.Entry?, _ reader: inout XMLReader
  ) throws(EnvironmentError) -> FileMemory.Entry {
    if let obstacle = candidate.obstacle {
      return FileMemory.Entry(
        file: ParsedFile(unread: candidate.path, id: id, because: obstacle), stamp: nil,
        isNew: true, hasOtherNames: candidate.isLink)
    }
    // Before it is read: a change in between is then seen the next time.
    let stamp = discovery.stamp(of: candidate)
    let hasOtherNames = candidate.isLink || stamp?.hasOtherNames == true
    func entry(_ file: ParsedFile, isNew: Bool) -> FileMemory.Entry {
      FileMemory.Entry(file: file, stamp: stamp, isNew: isNew, hasOtherNames: hasOtherNames)
    }
    if let before, let stamp, let earlier = before.stamp, stamp.isUnchanged(since: earlier) {
      return entry(share(before.file, as: id, &reader), isNew: false)
    }
    let source = try discovery.read(candidate)
    if let before, before.stamp != nil, before.file.text.fileBytes == source.bytes {
      return entry(share(before.file, as: id, &reader), isNew: false)
    }
    return entry(reader.read(source, id: id), isNew: true)
  }

  /// Whether the settings leave a file out, itself or one of the folders around it.
  package func leavesOut(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return (1...max(parts.count, 1)).contains { count in
      options.leftOut.excludes(
        parts.prefix(count).joined(separator: "/"), isFolder: count < parts.count)
    }
  }
}
