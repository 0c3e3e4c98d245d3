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
    if command.output == nil, command.sourceMap == nil {
      emitter.singleDocument(workers: command.shared.workers) { StandardStreams.output.write($0) }
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
    let files =
      command.layout == .scaffolding
      ? ScaffoldingFiles(session.expanded).files
      : command.sourceMap == nil
        ? session.compiler.emit(session.expanded, with: emitter)
        : outputs.map { output in OutputFolder.File(path: output.path ?? "") { output.bytes } }
    if command.check {
      let differences = folder.differences(from: files, workers: command.shared.workers)
      for difference in differences {
        StandardStreams.output.write(TerminalText.safe(difference.description) + "\n")
      }
      return try writeMap("tree", outputs) && differences.isEmpty
    }
    let stale = try folder.write(
      files, prunes: command.prune, workers: command.shared.workers)
    if !command.shared.quiet {
      for path in stale {
        StandardStreams.error.write(
          "scaffold: '\(TerminalText.safe(path))' is left from an earlier run; --prune removes it\n"
        )
      }
    }
    return try writeMap("tree", outputs)
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
    try file.write(bytes)
    return true
  }
}
