/// What every reporter for machines gets: findings, and the files that they are in.
package struct Report: Sendable {
  package let files: [ParsedFile]
  package let diagnostics: [Diagnostic]
  /// The files that are reported on: all, or those that somebody asked for.
  package let shownFiles: [ParsedFile]
  /// The tool's own version.
  package let version: String
  /// The fingerprint of each finding, in the same order.
  package let fingerprints: [Fingerprint]

  private let displayPath: DisplayPath
  private let tables: [FileID: LineTable]

  package init(
    files: [ParsedFile], showing shown: Set<FileID>? = nil, displayPath: DisplayPath,
    diagnostics: [Diagnostic], version: String
  ) {
    self.files = files
    shownFiles = shown.map { shown in files.filter { shown.contains($0.id) } } ?? files
    self.displayPath = displayPath
    self.diagnostics = diagnostics
    self.version = version
    fingerprints = Fingerprint.all(diagnostics, in: files)
    var tables: [FileID: LineTable] = [:]
    for location in diagnostics.flatMap(\.allLocations) where tables[location.file] == nil {
      tables[location.file] = LineTable(files[location.file.index].text.bytes)
    }
    self.tables = tables
  }

  package func path(of file: ParsedFile) -> String { displayPath.path(of: file) }

  package func path(of id: FileID) -> String { path(of: files[id.index]) }

  /// A place of a finding, as people count.
  package func span(_ location: SourceLocation) -> ReportSpan {
    let table = tables[location.file] ?? LineTable(files[location.file.index].text.bytes)
    return ReportSpan(
      path: path(of: location.file), start: table.position(of: location.range.start),
      end: table.position(of: location.range.end))
  }

  /// How many findings of a severity there are.
  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}

/// A stretch of a file by lines and columns, 1-based; `end` is after the last character.
package struct ReportSpan: Hashable, Sendable {
  package let path: String
  package let start: SourcePosition
  package let end: SourcePosition
}

/// Turns a report into the text of one format.
package protocol Reporter {
  static func text(of report: Report) -> String
}

extension Diagnostic {
  /// Every place that a report may name.
  fileprivate var allLocations: [SourceLocation] {
    [location] + notes.compactMap(\.location) + expansion.map(\.invocation)
      + fixes.flatMap { $0.edits.map(\.location) }
  }
}
