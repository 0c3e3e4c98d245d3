import ScaffoldCompiler

/// Where the result of `expand` goes, and its source map with it.
struct ExpandOutput {
  private let command: ExpandCommand
  private let session: Session

  private typealias Emitted = (path: String?, bytes: [UInt8], trail: EmissionTrail?)

  init(_ command: ExpandCommand, _ session: Session) {
    self.command = command
    self.session = session
  }

  /// - Returns: whether nothing differs, where that is asked for.
  func writeDocument(_ emitter: Emitter) throws(EnvironmentError) -> Bool {
    // What nobody asks for again is written as it is made.
    if command.sourceMap == nil, !command.check {
      let workers = command.shared.workers
      if let output = command.output {
        try OutputFile(path: output).write { emitter.singleDocument(workers: workers, $0) }
      } else {
        emitter.singleDocument(workers: workers) { StandardStreams.output.write($0) }
      }
      return true
    }
    var trail: EmissionTrail? = command.sourceMap == nil ? nil : EmissionTrail()
    let bytes = emitter.singleDocument(trail: &trail)
    var isSame = true
    if let output = command.output {
      isSame = try write(bytes, to: output)
    } else {
      StandardStreams.output.write(bytes)
    }
    let name = command.output.map(WorkingFolder.relative)
    return try writeMap("single", [(name, bytes, trail)]) && isSame
  }

  /// - Returns: whether nothing differs, where that is asked for.
  func writeTree(_ emitter: Emitter) throws(EnvironmentError) -> Bool {
    let folder = OutputFolder(path: command.output ?? "")
    let outputs = command.sourceMap == nil ? [] : emitWithTrails(emitter)
    let files = files(emitter, outputs)
    if command.check {
      let differences = session.progress.during(.writing) {
        folder.differences(from: files, workers: command.shared.workers)
      }
      for difference in differences {
        StandardStreams.output.write(TerminalText.safe(difference.description) + "\n")
      }
      return try writeMap("tree", outputs) && differences.isEmpty
    }
    let stale = try session.progress.during(.writing) { () throws(EnvironmentError) in
      try folder.write(files, prunes: command.prune, workers: command.shared.workers)
    }
    tell(stale: stale)
    return try writeMap("tree", outputs)
  }

  /// Writes what differs from what is there, and nothing else.
  ///
  /// - Returns: how many files that were.
  func update(_ emitter: Emitter) throws(EnvironmentError) -> Int {
    guard !command.isSingle else {
      var trail: EmissionTrail? = command.sourceMap == nil ? nil : EmissionTrail()
      let bytes = emitter.singleDocument(trail: &trail)
      let output = command.output ?? ""
      let document = OutputFile(path: output)
      let isSame = document.holds(bytes)
      if !isSame { try document.write(bytes) }
      _ = try writeMap("single", [(WorkingFolder.relative(output), bytes, trail)])
      return isSame ? 0 : 1
    }
    let outputs = command.sourceMap == nil ? [] : emitWithTrails(emitter)
    let files = files(emitter, outputs)
    let update = try session.progress.during(.writing) { () throws(EnvironmentError) in
      try OutputFolder(path: command.output ?? "").update(
        files, prunes: command.prune, workers: command.shared.workers)
    }
    tell(stale: update.stale)
    _ = try writeMap("tree", outputs)
    return update.written
  }

  /// What is to be in the output folder.
  private func files(_ emitter: Emitter, _ outputs: [Emitted]) -> [OutputFolder.File] {
    let files =
      command.layout == .scaffolding
      ? ScaffoldingFiles(session.expanded).files
      : command.sourceMap == nil
        ? session.compiler.emit(session.expanded, with: emitter)
        : outputs.map { output in OutputFolder.File(path: output.path ?? "") { output.bytes } }
    let progress = session.progress.progress
    progress.begin(files.count)
    return files.map { $0.reporting { progress.advance() } }
  }

  private func tell(stale paths: [String]) {
    guard !command.shared.quiet else { return }
    for path in paths {
      StandardStreams.error.write(
        "scaffold: '\(TerminalText.safe(path))' is left from an earlier run; --prune removes it\n")
    }
  }

  /// The files in order, with notes for the source map.
  private func emitWithTrails(_ emitter: Emitter) -> [Emitted] {
    let files = session.expanded.files
    return zip(files, session.compiler.emitWithTrails(session.expanded, with: emitter))
      .compactMap { file, content in content.map { (file.path, $0.bytes, $0.trail) } }
  }

  /// - Returns: whether nothing differs, where that is asked for.
  private func writeMap(
    _ layout: String, _ outputs: [Emitted]
  ) throws(EnvironmentError) -> Bool {
    guard let path = command.sourceMap else { return true }
    var report = SourceMapReport(session.expanded, layout: layout)
    for output in outputs {
      if let trail = output.trail {
        report.add(path: output.path, byteCount: output.bytes.count, trail)
      }
    }
    return try write(Array(report.json(version: Version.current).utf8), to: path)
  }

  /// - Returns: whether nothing differs, where that is asked for.
  private func write(_ bytes: [UInt8], to path: String) throws(EnvironmentError) -> Bool {
    let file = OutputFile(path: path)
    if command.check {
      if file.holds(bytes) { return true }
      StandardStreams.output.write("different: \(TerminalText.safe(path))\n")
      return false
    }
    if !command.watch || !file.holds(bytes) { try file.write(bytes) }
    return true
  }
}
