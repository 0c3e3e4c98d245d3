import ScaffoldCompiler

/// Applies the fixes of findings until none is left, in memory first.
struct FixRun {
  let run: ValidationRun
  /// The configuration's folder.
  let folder: String

  /// What is left to report once the fixes are applied.
  private(set) var outcome: ValidationRun.Outcome
  /// How many findings are mended.
  private(set) var count = 0

  /// A fix can uncover another; one that brings back what a former one took must not go on forever.
  private static let maximumRounds = 10

  init(_ run: ValidationRun, from outcome: ValidationRun.Outcome, folder: String, unsafe: Bool) {
    self.run = run
    self.folder = folder
    self.outcome = outcome
    for _ in 0..<Self.maximumRounds {
      let plan = FixPlan(self.outcome.reported, includesUnsafe: unsafe)
      if plan.count == 0 { break }
      let files = self.outcome.files
      var changed: [FileID: [UInt8]] = [:]
      for id in plan.files { changed[id] = plan.bytes(of: files[id.index]) }
      self.outcome = run.outcome(of: run.session.compiler.read(changed, replacing: files))
      count += plan.count
    }
  }

  /// The files that change, as they are and as they become.
  var changes: [(old: ParsedFile, new: ParsedFile)] {
    zip(run.session.expanded.files, outcome.files)
      .filter { $0.text.fileBytes != $1.text.fileBytes }.map { (old: $0, new: $1) }
  }

  var diff: String {
    changes.map { old, new in
      UnifiedDiff.text(
        path: run.session.displayPath.path(of: old), old: old.text.bytes, new: new.text.bytes)
    }.joined()
  }

  /// Puts the changed files in their places, once all of them are written beside these.
  func write() throws(EnvironmentError) {
    let files = try changes.map {
      (old, new) throws(EnvironmentError) -> (file: OutputFile, bytes: [UInt8]) in
      let path = "\(folder)/\(old.path)"
      // A link stays a link; what it leads to is written.
      let file = OutputFile(path: FileSystem.realPath(path) ?? path)
      guard file.holds(old.text.fileBytes) else {
        throw EnvironmentError("'\(path)' has changed since it was read; nothing is mended")
      }
      return (file, new.text.fileBytes)
    }
    try OutputFile.write(files)
  }
}
