/// A difference as Markdown for the comment of a merge request.
package struct DifferenceMarkdown {
  private let outline: DifferenceOutline

  /// Comments are limited to 65,536 characters where they are limited most.
  private static let limit = 60_000
  private static let effectLimit = 8

  package init(_ difference: ConfigurationDifference, places: DifferencePlaces) {
    var places = places
    outline = DifferenceOutline(difference, &places)
  }

  package var text: String {
    if outline.sections.isEmpty { return "### Configuration: no difference\n" }
    var text = "### Configuration: \(outline.summary)\n"
    if !outline.reasons.isEmpty {
      text += "\n| | because | effect |\n|---|---|---|\n"
      var shown = 0
      for reason in outline.reasons {
        let row = self.row(reason)
        if text.utf8.count + row.utf8.count > Self.limit / 2 { break }
        text += row
        shown += 1
      }
      let rest = outline.reasons.count - shown
      if rest > 0 { text += "| | and \(rest) more | |\n" }
    }
    for section in outline.sections { append(section, to: &text) }
    return text
  }

  // MARK: Reasons

  private func row(_ reason: DifferenceOutline.Reason) -> String {
    var effects = reason.effects.prefix(Self.effectLimit).map(code)
    let rest = reason.effects.count - effects.count
    if rest > 0 { effects.append("and \(rest) more") }
    return "| **\(reason.number)** | \(code("\(reason.subject) \(reason.verb)"))"
      + "<br>at \(code(reason.place)) | \(effects.joined(separator: "<br>")) |\n"
  }

  // MARK: Objects

  private func append(_ section: DifferenceOutline.Section, to text: inout String) {
    text += "\n<details><summary><b>\(section.area.title)</b> (\(section.rows.count))</summary>\n\n"
    var left = section.rows.count
    for row in section.rows {
      let item = item(row, depth: 0)
      if text.utf8.count + item.utf8.count > Self.limit { break }
      text += item
      left -= 1
    }
    if left > 0 { text += "- and \(left) more\n" }
    text += "\n</details>\n"
  }

  private func item(_ row: DifferenceOutline.Row, depth: Int) -> String {
    let margin = String(repeating: "  ", count: depth)
    var line = "\(margin)- \(row.sign.word)"
    if let level = level(row) { line += " \(level)" }
    line += " \(code(SourceEdit.name(row.element, row.title)))"
    if !row.remarks.isEmpty { line += " \(code(row.remarks.joined(separator: ", ")))" }
    if let place = row.place { line += " at \(code(place))" }
    line += references(row.causes) + "\n"
    for value in row.values {
      let shown = ValueExcerpt(value.old, value.new)
      line += "\(margin)  - \(code(value.name)): "
      line += "\(shown.old.map(code) ?? "none") → \(shown.new.map(code) ?? "none")"
      line += references(value.causes) + "\n"
    }
    for child in row.rows { line += item(child, depth: depth + 1) }
    return line
  }

  private func level(_ row: DifferenceOutline.Row) -> String? {
    guard let levels = row.levels, levels.old != nil || levels.new != nil else { return nil }
    let (old, new) = (levels.old.map(code), levels.new.map(code))
    if row.sign != .changed { return "at level \(new ?? old ?? "")" }
    if levels.old == levels.new { return "at level \(new ?? "")" }
    return "from level \(old ?? "none") to \(new ?? "none")"
  }

  private func references(_ causes: [Int]) -> String {
    causes.isEmpty ? "" : " (because of \(causes.map { "**\($0)**" }.joined(separator: ", ")))"
  }

  private func code(_ text: String) -> String { MarkupText.markdownCode(text) }
}
