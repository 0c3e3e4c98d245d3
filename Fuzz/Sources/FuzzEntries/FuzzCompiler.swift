import ScaffoldCompiler
import Scaffolds

extension Compiler {
  /// The compiler as the command line sets it up.
  static func fuzzed(workers: Int = 1) -> Compiler {
    var options = Compiler.Options()
    options.workers = Workers(count: workers)
    options.scaffoldings = ScaffoldRegistry.all
    return Compiler(options)
  }

  /// All findings of a configuration, as they are reported.
  func findings(of expanded: ExpandedConfiguration, agents: AgentFacts = AgentFacts())
    -> [Diagnostic]
  {
    let found = diagnostics(of: expanded) + validate(expanded, agents: agents)
    return control(found.sortedForReport(), in: expanded.files, isComplete: true)
  }
}

extension Array where Element == Diagnostic {
  /// As `--format text` prints them.
  func text(in files: [ParsedFile]) -> String {
    var reporter = TextReporter(
      files: files, displayPath: DisplayPath(folder: ""), isColored: false, isConcise: false)
    return reporter.text(of: self)
  }

  /// The first finding that stands outside of its file.
  func misplaced(in files: [ParsedFile]) -> String? {
    let places = flatMap { finding in
      [finding.location] + finding.notes.compactMap(\.location)
        + finding.expansion.map(\.invocation)
        + finding.fixes.flatMap { $0.edits.map(\.location) }
    }
    for location in places {
      let range = location.range
      guard files.indices.contains(location.file.index), range.start <= range.end,
        range.end <= files[location.file.index].text.bytes.count
      else { return "a finding stands at \(location)" }
    }
    return nil
  }

  /// Writes them in every format for machines.
  func writeAll(in files: [ParsedFile]) {
    let report = Report(
      files: files, displayPath: DisplayPath(folder: "Conf"), diagnostics: self, version: "0")
    let reporters: [any Reporter.Type] = [
      JSONLinesReporter.self, SARIFReporter.self, GitHubReporter.self, GitLabReporter.self,
      JUnitReporter.self,
    ]
    for reporter in reporters { _ = reporter.text(of: report) }
  }
}
