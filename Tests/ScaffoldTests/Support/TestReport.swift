import ScaffoldCompiler
import Scaffolds

/// A small configuration with mistakes, and what a reporter is given of it.
struct TestReport {
  let files: [ParsedFile]
  var diagnostics: [Diagnostic]

  /// - Parameter files: what stands between the root's tags, by path.
  init(_ files: [String: String]) {
    let expansion = TestExpansion(
      files: files.mapValues { Array(TestExpansion.file($0).utf8) })
    self.files = expansion.expanded.files
    diagnostics = expansion.diagnostics
  }

  /// One file with a connector that is not declared, and a clean one.
  init() {
    self.init([
      "A b/Jobs,ü.xml": "<CreateConnectorSynchroIncremental Connector=\"Enrta\"/>",
      "Connectors.xml": "<Connector Identifier=\"Entra\" Agent=\"Local\"/>",
    ])
  }

  func text(_ reporter: any Reporter.Type, showing shown: Set<FileID>? = nil) -> String {
    reporter.text(of: report(showing: shown))
  }

  func report(showing shown: Set<FileID>? = nil) -> Report {
    Report(
      files: files, showing: shown, displayPath: DisplayPath(folder: "Conf"),
      diagnostics: diagnostics, version: "1.2.3")
  }

  func json(_ reporter: any Reporter.Type) throws -> TestJSON { try TestJSON(text(reporter)) }

  /// Where the first finding stands.
  var place: SourceLocation {
    diagnostics.first?.location ?? SourceLocation(file: FileID(0), range: SourceRange(0, 0))
  }

  /// As many copies of the first finding, in a severity.
  mutating func fill(_ count: Int, _ severity: Severity) {
    guard var first = diagnostics.first else { return }
    first.severity = severity
    diagnostics += Array(repeating: first, count: count)
  }

  /// Gives the first finding a trail, a second place and a remark.
  mutating func explain() {
    guard var first = diagnostics.first else { return }
    first.expansion = [
      .init(
        scaffolding: "CreateJobs", invocation: SourceLocation(file: FileID(1), range: .init(2, 9)),
        generated: "Job[X]/ExportTask[Y]/@Agent")
    ]
    first.notes = [
      .init("the first one is here", at: SourceLocation(file: FileID(1), range: .init(3, 5))),
      .init("a remark"),
    ]
    diagnostics[0] = first
  }
}
