/// What is wrong with a bundle, by entry, on the way to findings like any others.
package struct BundleFindings: Sendable {
  private struct Finding {
    /// Nothing for the bundle as a whole.
    let path: String?
    let rule: DiagnosticRule
    let message: String
    let help: [String]
  }

  /// How messages call the bundle.
  private let name: String
  private var findings: [Finding] = []

  package init(name: String) {
    self.name = name
  }

  package var isEmpty: Bool { findings.isEmpty }

  mutating func add(
    _ rule: DiagnosticRule, _ path: String?, _ message: String, help: [String] = []
  ) {
    findings.append(Finding(path: path, rule: rule, message: message, help: help))
  }

  /// The paths that something was said about; one cause, one finding.
  var mentioned: Set<String> { Set(findings.compactMap(\.path)) }

  /// The entries that something is wrong with, as files without text, and the findings in them.
  package var report: (files: [ParsedFile], diagnostics: [Diagnostic]) {
    let paths = mentioned.sorted { $0.precedes($1) }
    let names = [name] + paths.map { "\(name)/\($0)" }
    let files = names.enumerated().map { offset, name in
      ParsedFile(
        id: FileID(offset), path: name, isConfiguration: false, text: SourceText(bytes: []),
        tree: nil, diagnostics: [])
    }
    let ids = Dictionary(
      uniqueKeysWithValues: paths.enumerated().map { ($0.element, $0.offset + 1) })
    let diagnostics = findings.map { finding in
      let place = SourceLocation(
        file: FileID(finding.path.flatMap { ids[$0] } ?? 0), range: SourceRange(0, 0))
      return Diagnostic(finding.rule, at: place, finding.message, help: finding.help)
    }
    return (files, diagnostics.sortedForReport())
  }
}
