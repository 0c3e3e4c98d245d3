/// Findings as text for people.
package struct TextReporter: Sendable {
  private let files: [ParsedFile]
  private let displayPath: DisplayPath
  private let isColored: Bool
  private let isConcise: Bool
  private var tables: [FileID: LineTable] = [:]
  /// The texts of files that secrets stand in, with these covered.
  private var covered: [FileID: SourceText] = [:]

  /// - Parameter isConcise: the first line of each finding only.
  package init(
    files: [ParsedFile], displayPath: DisplayPath, isColored: Bool, isConcise: Bool = false
  ) {
    self.files = files
    self.displayPath = displayPath
    self.isColored = isColored
    self.isConcise = isConcise
  }

  package mutating func text(of diagnostics: [Diagnostic]) -> String {
    cover(diagnostics)
    return text(ofCovered: diagnostics[...])
  }

  /// The same in pieces, each handed on before those behind it are made: of a configuration in which much is wrong the
  /// text is larger than all its files.
  package mutating func write(
    _ diagnostics: [Diagnostic], workers: Workers, _ take: (String) -> Void
  ) {
    cover(diagnostics)
    for batch in Workers.stretches(of: diagnostics, length: Self.batchLength) {
      let stretches = Workers.stretches(of: Array(batch), length: Self.stretchLength)
      let texts = workers.map(stretches, chunk: 1, state: { [self] in self }) {
        $0.text(ofCovered: $2)
      }
      for text in texts { take(text) }
    }
  }

  /// How many findings one thread makes a text of at once.
  private static let stretchLength = 256
  /// How many are made before they are handed on.
  private static let batchLength = 64 * stretchLength

  private mutating func text(ofCovered diagnostics: ArraySlice<Diagnostic>) -> String {
    var text = ""
    for diagnostic in diagnostics { append(diagnostic, to: &text) }
    return text
  }

  /// `2 errors, 1 warning in 40 files`.
  package static func summary(_ diagnostics: [Diagnostic], fileCount: Int) -> String {
    let parts = Severity.allCases.reversed().compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let files = "\(fileCount) file\(fileCount == 1 ? "" : "s")"
    return (parts.isEmpty ? "nothing found" : parts.joined(separator: ", ")) + " in " + files
  }

  /// `path:line:column` of a place.
  package mutating func place(_ location: SourceLocation) -> String {
    let position = table(location.file).position(of: location.range.start)
    return "\(path(location.file)):\(position.line):\(position.column)"
  }

  /// No line that is shown may show a secret, whatever finding it is shown for.
  private mutating func cover(_ diagnostics: [Diagnostic]) {
    let secrets = Dictionary(
      grouping: diagnostics.filter { $0.rule == .clearSecret }.map(\.location), by: \.file)
    for (file, places) in secrets {
      let bytes = files[file.index].text.bytes
      covered[file] = SourceText(bytes: SecretMask.covering(places.map(\.range), in: bytes))
    }
  }

  private mutating func append(_ diagnostic: Diagnostic, to text: inout String) {
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.id)]"
    text += TerminalStyle.bold.apply(place(diagnostic.location), if: isColored) + ": "
    text += TerminalStyle.of(diagnostic.severity).apply(label, if: isColored)
    text += ": \(TerminalText.safe(diagnostic.message))\n"
    if isConcise { return }
    text += excerpt(diagnostic)
    for step in diagnostic.expansion {
      text += "  note: expanded from \(place(step.invocation))\n"
      text += "  note: it generates \(TerminalText.safe(step.generated))\n"
    }
    for note in diagnostic.notes {
      let place = note.location.map { " " + self.place($0) } ?? ""
      text += "  note: \(TerminalText.safe(note.message))\(place)\n"
    }
    for help in diagnostic.help {
      text += "  help: \(TerminalText.safe(help))\n"
    }
  }

  /// The line, with the exact stretch underlined.
  private mutating func excerpt(_ diagnostic: Diagnostic) -> String {
    let table = table(diagnostic.location.file)
    let file = diagnostic.location.file
    let source = covered[file] ?? files[file.index].text
    let range = diagnostic.location.range
    let position = table.position(of: range.start)
    let line = table.range(ofLine: position.line)
    guard !line.isEmpty else { return "" }
    let shown = Window(line: line, around: range, in: source)
    let marks = max(
      1, table.scalars(from: range.start, to: min(range.end, line.end, shown.range.end)))
    let margin = TerminalText.repeated(" ", max(4, String(position.line).count))
    let number = String((margin + String(position.line)).suffix(margin.count))
    let underline = TerminalStyle.of(diagnostic.severity).apply(
      TerminalText.repeated("^", marks), if: isColored)
    return "\(number) | \(shown.text)\n\(margin) | \(shown.padding)\(underline)\n"
  }

  private mutating func table(_ file: FileID) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(files[file.index].text.bytes)
    tables[file] = table
    return table
  }

  private func path(_ file: FileID) -> String {
    TerminalText.safe(displayPath.path(of: files[file.index]))
  }
}

/// The part of a line that fits a screen, with the place in it.
private struct Window {
  let range: SourceRange
  /// What is shown, safe for a terminal.
  let text: String
  /// White space as wide as what is shown before the place.
  let padding: String

  private static let width = 160

  init(line: SourceRange, around place: SourceRange, in source: SourceText) {
    var start = line.start
    if place.start - start > Self.width * 3 / 4 {
      start = max(line.start, place.start - Self.width / 2)
      while start < place.start, source.bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    var end = min(line.end, start + Self.width)
    while end < line.end, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    range = SourceRange(start, max(end, min(place.start, line.end)))
    let before = source[SourceRange(start, min(place.start, line.end))]
    let head = start > line.start ? "…" : ""
    let tail = end < line.end ? "…" : ""
    // A tab becomes one blank, so that the marks stand below what they mean.
    let shown = { (text: String) in
      let bytes = text.utf8.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
      return TerminalText.safe(String(decoding: bytes, as: UTF8.self))
    }
    text = head + shown(source[range]) + tail
    padding = TerminalText.repeated(
      " ", head.unicodeScalars.count + shown(before).unicodeScalars.count)
  }
}
