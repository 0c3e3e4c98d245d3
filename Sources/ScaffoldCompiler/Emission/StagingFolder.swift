/// A temporary folder that becomes the target in one step.
struct StagingFolder {
  private let target: String
  private let place: TemporaryPlace
  /// Whether the stage stands beside the target and can be exchanged with it.
  private let isBeside: Bool

  /// Makes the folder, beside the target where possible, else inside it.
  init(for target: String) throws(EnvironmentError) {
    self.target = target
    let (parent, name) = Self.split(target)
    try FileSystem.makeFolders(parent)
    let present = FileSystem.entry(target)
    if let present, present.kind != .folder {
      throw EnvironmentError("cannot write the folder '\(target)': something else stands there")
    }
    let device = present?.device
    isBeside =
      device == nil
      || FileSystem.isWritable(parent)
        && device == FileSystem.entry(parent, followsLinks: true)?.device
    let folder = isBeside ? parent : target
    place = TemporaryPlace(in: folder, for: ".\(name)")
    do {
      try FileSystem.makeFolder(place.path)
    } catch {
      place.discard()
      throw error
    }
  }

  private var stage: String { place.path }

  /// Makes and writes the files, in parallel.
  ///
  /// - Returns: what was written.
  func fill(
    _ files: [OutputFolder.File], workers: Workers
  ) throws(EnvironmentError) -> OutputManifest {
    let stage = stage
    // Files of one folder stand side by side, so each thread remembers the folder it made last.
    let results = workers.map(files, state: { "" }) {
      (folder, _, file) -> Result<UInt64?, EnvironmentError> in
      do throws(EnvironmentError) {
        try TemporaryPlace.check()
        return .success(try create(file, "\(stage)/\(file.path)", knowing: &folder))
      } catch {
        return .failure(error)
      }
    }
    var written: [String: UInt64] = [:]
    written.reserveCapacity(files.count)
    for (file, result) in zip(files, results) { written[file.path] = try result.get() }
    return OutputManifest(written)
  }

  /// Writes one file.
  ///
  /// - Parameter folder: one that is there, so that files side by side ask only once.
  /// - Returns: its check value; nothing if there is to be no such file.
  private func create(
    _ file: OutputFolder.File, _ path: String, knowing folder: inout String
  ) throws(EnvironmentError) -> UInt64? {
    var check = OutputCheck()
    var result: Result<NewFile, EnvironmentError>?
    func open() -> Result<NewFile, EnvironmentError> {
      do throws(EnvironmentError) {
        let (parent, _) = Self.split(path)
        if parent != folder { try FileSystem.makeFolders(parent) }
        folder = parent
        return .success(try NewFile(path))
      } catch {
        return .failure(error)
      }
    }
    // Not before there is something to write: perhaps there is to be no file.
    let isWanted = file.write { piece in
      let opened = result ?? open()
      result = opened
      guard case .success(let file) = opened else { return }
      file.write(piece)
      check.add(piece)
    }
    guard isWanted, let result else { return nil }
    try result.get().close()
    return check.value
  }

  /// Adds the manifest and waits for the disk.
  func finish(_ manifest: OutputManifest) throws(EnvironmentError) {
    try FileSystem.create("\(stage)/\(OutputManifest.fileName)", manifest.bytes)
    // Once for all files: a sync for each would take longer than everything else.
    try FileSystem.sync(stage)
  }

  /// Makes the stage the target. What else is in the target stays, except the named files.
  func commit(removing doomed: Set<String>) throws(EnvironmentError) {
    try TemporaryPlace.check()
    try putInPlace(removing: doomed)
    place.finish()
  }

  private func putInPlace(removing doomed: Set<String>) throws(EnvironmentError) {
    guard isBeside else { return try moveIn(removing: doomed) }
    guard FileSystem.entry(target) != nil else {
      return try FileSystem.move(stage, to: target)
    }
    try keepOthers(below: "", except: doomed)
    if !FileSystem.exchange(stage, with: target) {
      // Some file systems cannot exchange; then the target is absent for the blink of an eye.
      let old = place.pathOfOld
      try FileSystem.move(target, to: old)
      do {
        try FileSystem.move(stage, to: target)
      } catch {
        try FileSystem.move(old, to: target)
        throw error
      }
      FileSystem.remove(old)
      return
    }
    FileSystem.remove(stage)
  }

  /// Removes the stage after a failure.
  func discard() {
    place.discard()
  }
}

extension StagingFolder {
  /// Links everything over that is in the target and not in the stage.
  private func keepOthers(
    below folder: String, except doomed: Set<String>
  ) throws(EnvironmentError) {
    for name in FileSystem.names(in: "\(target)/\(folder)") ?? [] {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let (from, to) = ("\(target)/\(path)", "\(stage)/\(path)")
      guard !doomed.contains(path), let entry = FileSystem.entry(from) else { continue }
      if entry.kind == .folder {
        if FileSystem.entry(to) == nil {
          if holdsOnly(doomed, below: path) { continue }
          try FileSystem.makeFolder(to, permissions: entry.permissions)
        }
        try keepOthers(below: path, except: doomed)
      } else if FileSystem.entry(to) == nil {
        try FileSystem.link(from, as: to)
      }
    }
  }

  /// Whether everything below a folder of the target is about to go; then the folder goes too.
  private func holdsOnly(_ doomed: Set<String>, below folder: String) -> Bool {
    guard !doomed.isEmpty, let names = FileSystem.names(in: "\(target)/\(folder)") else {
      return false
    }
    return !names.isEmpty
      && names.allSatisfy { name in
        let path = "\(folder)/\(name)"
        return doomed.contains(path)
          || (FileSystem.isFolder("\(target)/\(path)") && holdsOnly(doomed, below: path))
      }
  }

  private func moveIn(removing doomed: Set<String>) throws(EnvironmentError) {
    try moveIn(below: "")
    for path in doomed.sorted() { FileSystem.remove("\(target)/\(path)") }
    FileSystem.remove(stage)
  }

  private func moveIn(below folder: String) throws(EnvironmentError) {
    for name in (FileSystem.names(in: "\(stage)/\(folder)") ?? []).sorted() {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if FileSystem.isFolder("\(stage)/\(path)") {
        try FileSystem.makeFolders("\(target)/\(path)")
        try moveIn(below: path)
      } else {
        try FileSystem.move("\(stage)/\(path)", to: "\(target)/\(path)")
      }
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return (parent, String(path[path.index(after: slash)...]))
  }
}
