import ScaffoldCompiler

/// Shows findings as they come and go: all of them on a terminal, which is cleared first; elsewhere
/// lines with `+` for those that are new and `-` for those that are gone.
struct WatchScreen {
  private let stream: StandardStream
  private let options: SharedOptions
  private let isConcise: Bool
  private let isTerminal: Bool
  /// What was shown last, in order; nothing before the first time.
  private var shown: [(key: Key, line: String)]?
  private var hasCleared = false
  private var hasRested = false
  /// How many files were parsed for what is shown next.
  var parsedCount = 0

  /// What makes a finding the same as one that was shown before, wherever its line is now.
  private struct Key: Hashable {
    let fingerprint: Fingerprint
    let message: String
  }

  init(_ stream: StandardStream, _ options: SharedOptions, isConcise: Bool) {
    self.stream = stream
    self.options = options
    self.isConcise = isConcise
    isTerminal = stream.movesItsCursor
  }

  /// Makes room. What was on the terminal before scrolls away, and is not lost.
  mutating func clear() {
    guard isTerminal else { return }
    if !hasCleared { stream.write(String(repeating: "\n", count: stream.height)) }
    hasCleared = true
    stream.write("\u{1B}[H\u{1B}[J")
  }

  mutating func show(_ diagnostics: [Diagnostic], in files: [ParsedFile], _ path: DisplayPath) {
    var lines = reporter(files, path, isConcise: true)
    let found = zip(diagnostics, Fingerprint.all(diagnostics, in: files)).map {
      (key: Key(fingerprint: $1, message: $0.message), line: lines.text(of: [$0]))
    }
    let (before, now) = (Set((shown ?? []).map(\.key)), Set(found.map(\.key)))
    let gone = (shown ?? []).filter { !now.contains($0.key) }.map { "- " + $0.line }
    let new = found.filter { !before.contains($0.key) }.map { "+ " + $0.line }
    stream.write(gone.joined())
    if isTerminal {
      var reporter = reporter(files, path, isConcise: isConcise)
      stream.write(reporter.text(of: diagnostics))
    } else {
      stream.write(new.joined())
    }
    var summary = TextReporter.summary(diagnostics, fileCount: files.count)
    if shown != nil {
      summary +=
        " (\(new.count) new, \(gone.count) gone; parsed \(parsedCount)"
        + " file\(parsedCount == 1 ? "" : "s"))"
    }
    tell(summary)
    shown = found
  }

  /// A remark that is no result.
  func tell(_ remark: String) {
    if !options.quiet { StandardStreams.error.write(TerminalText.safe(remark) + "\n") }
  }

  /// Says that nothing happens now; once, where lines stay.
  mutating func rest(watching folder: String) {
    if isTerminal || !hasRested { tell("watching '\(folder)'; Ctrl-C ends it") }
    hasRested = true
  }

  private func reporter(
    _ files: [ParsedFile], _ path: DisplayPath, isConcise: Bool
  ) -> TextReporter {
    TextReporter(
      files: files, displayPath: path, isColored: options.isColored(stream), isConcise: isConcise)
  }
}
