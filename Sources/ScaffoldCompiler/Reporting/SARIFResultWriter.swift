/// Writes the results of a SARIF log; keeps the line hashes of files that several are in.
struct SARIFResultWriter {
  private let report: Report
  private let ruleIndices: [String: Int]
  private var hashes: [FileID: [String]] = [:]

  init(_ report: Report, ruleIndices: [String: Int]) {
    self.report = report
    self.ruleIndices = ruleIndices
  }

  mutating func result(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint) -> JSONText {
    let related = related(to: diagnostic)
    var members: [(key: String, value: JSONText)] = [
      ("ruleId", .string(diagnostic.rule.id)),
      ("ruleIndex", .number(ruleIndices[diagnostic.rule.id] ?? -1)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", SARIFReporter.text(message(of: diagnostic, related))),
      ("locations", .array([.object([physical(diagnostic.location)])])),
      ("partialFingerprints", .object(fingerprints(of: diagnostic, fingerprint))),
    ]
    if !related.isEmpty {
      let locations = related.enumerated().map { number, place in
        JSONText.object([
          ("id", .number(number + 1)), physical(place.location),
          ("message", SARIFReporter.text(Self.escaped(place.message))),
        ])
      }
      members.append(("relatedLocations", .array(locations)))
    }
    if !diagnostic.expansion.isEmpty {
      members.append(("codeFlows", .array([codeFlow(of: diagnostic)])))
    }
    if !diagnostic.fixes.isEmpty {
      members.append(("fixes", .array(diagnostic.fixes.map(fix))))
    }
    return .object(members)
  }

  // MARK: Message and places

  private func related(
    to diagnostic: Diagnostic
  ) -> [(message: String, location: SourceLocation)] {
    diagnostic.expansion.map { ("expanded from", $0.invocation) }
      + diagnostic.notes.compactMap { note in note.location.map { (note.message, $0) } }
  }

  private func message(
    of diagnostic: Diagnostic, _ related: [(message: String, location: SourceLocation)]
  ) -> String {
    var lines = [Self.escaped(diagnostic.message)]
    lines += related.enumerated().map { number, place in
      "\(Self.escaped(place.message)) [here](\(number + 1))"
    }
    lines += diagnostic.notes.filter { $0.location == nil }.map { Self.escaped($0.message) }
    lines += diagnostic.help.map(Self.escaped)
    return lines.joined(separator: "\n")
  }

  /// In messages brackets make links.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isBracket) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      if isBracket(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  private func physical(_ location: SourceLocation) -> (key: String, value: JSONText) {
    let span = report.span(location)
    return (
      "physicalLocation",
      .object([("artifactLocation", artifact(span.path)), ("region", Self.region(span))])
    )
  }

  private func artifact(_ path: String) -> JSONText {
    .object([("uri", .string(Self.encoded(path))), ("uriBaseId", .string("%SRCROOT%"))])
  }

  private static func region(_ span: ReportSpan) -> JSONText {
    .object([
      ("startLine", .number(span.start.line)), ("startColumn", .number(span.start.column)),
      ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
    ])
  }

  /// The path as a URI reference.
  private static func encoded(_ path: String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(path.utf8.count + 16)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.append(byte)
      default:
        text.append(UInt8(ascii: "%"))
        text.append(digit(byte >> 4))
        text.append(digit(byte & 0xF))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number + (number < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }

  // MARK: Fingerprints

  private mutating func fingerprints(
    of diagnostic: Diagnostic, _ fingerprint: Fingerprint
  ) -> [(key: String, value: JSONText)] {
    let own = ("scaffold/v1", JSONText.string(fingerprint.text))
    let file = report.files[diagnostic.location.file.index]
    // GitHub reads every file as UTF-8; of another encoding it hashes something else.
    guard file.text.encoding == .utf8 else { return [own] }
    let line = report.span(diagnostic.location).start.line
    let hashes =
      hashes[file.id] ?? LineHashes.all(in: String(decoding: file.text.bytes, as: UTF8.self))
    self.hashes[file.id] = hashes
    guard hashes.indices.contains(line - 1) else { return [own] }
    return [own, ("primaryLocationLineHash", .string(hashes[line - 1]))]
  }

  // MARK: Trail and fixes

  private func codeFlow(of diagnostic: Diagnostic) -> JSONText {
    let steps = diagnostic.expansion.map { step in
      JSONText.object([
        (
          "location",
          .object([
            physical(step.invocation),
            (
              "message",
              SARIFReporter.text(
                Self.escaped("\(step.scaffolding) generates \(step.generated)"))
            ),
          ])
        )
      ])
    }
    let end = JSONText.object([
      (
        "location",
        .object([
          physical(diagnostic.location),
          ("message", SARIFReporter.text(Self.escaped(diagnostic.message))),
        ])
      )
    ])
    return .object([("threadFlows", .array([.object([("locations", .array(steps + [end]))])]))])
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONText {
    var files: [FileID] = []
    for edit in fix.edits where !files.contains(edit.location.file) {
      files.append(edit.location.file)
    }
    let changes = files.map { file in
      let edits = fix.edits.filter { $0.location.file == file }
      return JSONText.object([
        ("artifactLocation", artifact(report.path(of: file))),
        (
          "replacements",
          .array(
            edits.map { edit in
              .object([
                ("deletedRegion", Self.region(report.span(edit.location))),
                ("insertedContent", SARIFReporter.text(edit.replacement)),
              ])
            })
        ),
      ])
    }
    return .object([
      ("description", SARIFReporter.text(fix.title)), ("artifactChanges", .array(changes)),
    ])
  }
}
