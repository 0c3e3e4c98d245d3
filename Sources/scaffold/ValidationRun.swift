import ScaffoldCompiler

/// From a configuration to the findings that are reported of it.
struct ValidationRun {
  let session: Session
  let baseline: Baseline?
  /// The files whose findings are reported; nothing for all.
  let restriction: Set<FileID>?

  struct Outcome {
    let files: [ParsedFile]
    /// Every finding, those of the baseline too.
    let all: [Diagnostic]
    /// What is neither in the baseline nor outside the restriction.
    let reported: [Diagnostic]
    /// Entries of the baseline that no longer occur.
    let stale: [(key: Baseline.Key, count: Int)]
  }

  /// Checks the configuration as it was read.
  func outcome() -> Outcome { outcome(of: session.expanded) }

  /// Checks the configuration with other bytes in some of its files.
  func outcome(of files: [ParsedFile]) -> Outcome {
    outcome(of: session.progress.during(.expanding) { session.compiler.expand(files) })
  }

  private func outcome(of expanded: ExpandedConfiguration) -> Outcome {
    let compiler = session.compiler
    let all = session.progress.during(.checking) {
      let found =
        compiler.diagnostics(of: expanded) + compiler.validate(expanded, agents: session.agents)
      return compiler.control(found.sortedForReport(), in: expanded.files, isComplete: true)
    }
    var reported = all
    var stale: [(key: Baseline.Key, count: Int)] = []
    if let baseline { (reported, stale) = baseline.apply(to: all, in: expanded.files) }
    if let restriction {
      reported = reported.filter { restriction.contains($0.location.file) }
    }
    return Outcome(files: expanded.files, all: all, reported: reported, stale: stale)
  }
}
