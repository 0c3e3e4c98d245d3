/// A difference as text for a terminal.
package struct DifferenceText {
  private let outline: DifferenceOutline
  private let isColored: Bool

  package init(
    _ difference: ConfigurationDifference, places: DifferencePlaces, isColored: Bool
  ) {
    var places = places
    outline = DifferenceOutline(difference, &places)
    self.isColored = isColored
  }

  /// Everything: why, then what.
  package var text: String {
    if outline.sections.isEmpty { return "no difference\n" }
    var lines = [outline.summary]
    if !outline.reasons.isEmpty {
      lines += ["", heading("Because")]
      for reason in outline.reasons { lines += self.lines(reason) }
    }
    for section in outline.sections {
      lines += ["", heading(section.area.title)]
      for row in section.rows { lines += objectLines(row) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each effect, then how many objects of each kind changed.
  package var stat: String {
    if outline.sections.isEmpty { return "no difference\n" }
    var lines: [String] = []
    for reason in outline.reasons {
      for effect in reason.effects {
        lines.append(safe("\(effect) because \(reason.subject) \(reason.verb) at \(reason.place)"))
      }
    }
    var kinds: [(name: String, counts: [DifferenceOutline.Sign: Int])] = []
    for row in outline.sections.flatMap(\.rows) {
      if kinds.last?.name != row.element { kinds.append((row.element, [:])) }
      kinds[kinds.count - 1].counts[row.sign, default: 0] += 1
    }
    let width = kinds.map(\.name.count).max() ?? 0
    for kind in kinds {
      let parts = [DifferenceOutline.Sign.added, .removed, .changed].compactMap { sign in
        kind.counts[sign].map { styled("\(sign.rawValue)\($0)", sign) }
      }
      lines.append(
        "\(kind.name)\(String(repeating: " ", count: width - kind.name.count))  "
          + parts.joined(separator: " "))
    }
    lines.append(outline.summary)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Reasons

  private static let effectLimit = 12

  private func lines(_ reason: DifferenceOutline.Reason) -> [String] {
    let number = TerminalStyle.cyan.apply("[\(reason.number)]", if: isColored)
    var lines = [
      "\(number) \(safe("\(reason.subject) \(reason.verb)")) at "
        + TerminalStyle.dim.apply(safe(reason.place), if: isColored)
    ]
    lines += reason.effects.prefix(Self.effectLimit).map { "      \(safe($0))" }
    let rest = reason.effects.count - Self.effectLimit
    if rest > 0 { lines.append("      and \(rest) more") }
    return lines
  }

  // MARK: Objects

  private func objectLines(_ row: DifferenceOutline.Row) -> [String] {
    let place = row.place.map { "  " + TerminalStyle.dim.apply(safe($0), if: isColored) } ?? ""
    var lines = ["\(title(row, isBold: true))\(place)\(notes(row))"]
    lines += row.values.map { "    \(value($0))" }
    let width = row.rows.map { Self.level($0).count }.max() ?? 0
    for child in row.rows {
      let level = Self.level(child)
      let margin = String(repeating: " ", count: width - level.count) + level
      lines.append("  \(margin)  \(title(child))\(notes(child))")
      lines += innerLines(child, indentation: width + 8)
    }
    return lines
  }

  private func innerLines(_ row: DifferenceOutline.Row, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    var lines = row.values.map { margin + value($0) }
    for child in row.rows {
      lines.append("\(margin)\(title(child))\(notes(child))")
      lines += innerLines(child, indentation: indentation + 4)
    }
    return lines
  }

  private func title(_ row: DifferenceOutline.Row, isBold: Bool = false) -> String {
    let name = safe(SourceEdit.name(row.element, row.title))
    let shown = isBold ? TerminalStyle.bold.apply(name, if: isColored) : name
    return "\(styled(row.sign.rawValue, row.sign)) \(shown)"
  }

  private func notes(_ row: DifferenceOutline.Row) -> String {
    let remarks = row.remarks.isEmpty ? "" : "  (\(safe(row.remarks.joined(separator: ", "))))"
    return remarks + references(row.causes)
  }

  private func references(_ causes: [Int]) -> String {
    causes.isEmpty
      ? ""
      : "  "
        + TerminalStyle.cyan.apply(causes.map { "[\($0)]" }.joined(), if: isColored)
  }

  private func value(_ value: DifferenceOutline.Value) -> String {
    let shown = ValueExcerpt(value.old, value.new)
    let old = shown.old.map { TerminalStyle.red.apply(safe("'\($0)'"), if: isColored) }
    let new = shown.new.map { TerminalStyle.green.apply(safe("'\($0)'"), if: isColored) }
    return "@\(safe(value.name)): \(old ?? "none") → \(new ?? "none")\(references(value.causes))"
  }

  private static func level(_ row: DifferenceOutline.Row) -> String {
    guard let levels = row.levels else { return "" }
    switch (levels.old, levels.new) {
    case (let old?, let new?): return old == new ? new : "\(old) → \(new)"
    case (let old?, nil): return row.sign == .removed ? old : "\(old) → none"
    case (nil, let new?): return row.sign == .added ? new : "none → \(new)"
    case (nil, nil): return ""
    }
  }

  private func heading(_ text: String) -> String {
    TerminalStyle.bold.apply(text, if: isColored)
  }

  private func styled(_ text: String, _ sign: DifferenceOutline.Sign) -> String {
    let style: TerminalStyle =
      switch sign {
      case .added: .green
      case .removed: .red
      case .changed: .yellow
      }
    return style.apply(text, if: isColored)
  }

  private func safe(_ text: String) -> String { TerminalText.safe(text) }
}
