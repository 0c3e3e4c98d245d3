/// A difference as one HTML page that needs nothing else: no script, no network.
package struct DifferencePage {
  private let outline: DifferenceOutline

  package init(_ difference: ConfigurationDifference, places: DifferencePlaces) {
    var places = places
    outline = DifferenceOutline(difference, &places)
  }

  package var text: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Configuration: \(safe(outline.summary))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <header><h1>Configuration</h1><p>\(safe(outline.summary))</p></header>
    <main>
    \(reasons)\(outline.sections.map(section).joined())</main>
    </body>
    </html>

    """
  }

  // MARK: Reasons

  private var reasons: String {
    if outline.reasons.isEmpty { return "" }
    let items = outline.reasons.map { reason in
      let effects = reason.effects.map { "<li>\(safe($0))</li>" }.joined()
      return """
        <li id="r\(reason.number)" value="\(reason.number)"><strong>\(safe(reason.subject))</strong> \
        \(safe(reason.verb)) at <code>\(safe(reason.place))</code>\
        <details\(reason.effects.count <= 12 ? " open" : "")>\
        <summary>\(count(reason.effects.count, "effect"))</summary>\
        <ul>\(effects)</ul></details></li>

        """
    }
    return "<section><h2>Because</h2>\n<ol>\n\(items.joined())</ol></section>\n"
  }

  // MARK: Objects

  private func section(_ section: DifferenceOutline.Section) -> String {
    "<section><h2>\(safe(section.area.title))</h2>\n"
      + section.rows.map(object).joined() + "</section>\n"
  }

  private func object(_ row: DifferenceOutline.Row) -> String {
    let title =
      "\(sign(row)) <strong>\(safe(SourceEdit.name(row.element, row.title)))</strong>"
      + notes(row) + (row.place.map { " <code class=\"place\">\(safe($0))</code>" } ?? "")
    if row.values.isEmpty, row.rows.isEmpty { return "<p class=\"object\">\(title)</p>\n" }
    return "<details class=\"object\" open><summary>\(title)</summary>\n\(content(row))</details>\n"
  }

  private func content(_ row: DifferenceOutline.Row) -> String {
    var text = ""
    if !row.values.isEmpty {
      text += "<ul class=\"values\">\(row.values.map(value).joined())</ul>\n"
    }
    guard !row.rows.isEmpty else { return text }
    if row.rows.contains(where: { $0.levels != nil }) {
      let tasks = row.rows.map { child in
        "<tr><td class=\"level\">\(safe(level(child)))</td><td>\(item(child))</td></tr>\n"
      }
      return text
        + "<table><thead><tr><th scope=\"col\">Level</th><th scope=\"col\">Task</th></tr></thead>"
        + "<tbody>\n\(tasks.joined())</tbody></table>\n"
    }
    return text + "<ul>\(row.rows.map { "<li>\(item($0))</li>" }.joined())</ul>\n"
  }

  private func item(_ row: DifferenceOutline.Row) -> String {
    let title = "\(sign(row)) \(safe(SourceEdit.name(row.element, row.title)))\(notes(row))"
    return title + content(row)
  }

  private func value(_ value: DifferenceOutline.Value) -> String {
    let old = value.old.map { "<del>\(safe($0))</del>" } ?? "<i>none</i>"
    let new = value.new.map { "<ins>\(safe($0))</ins>" } ?? "<i>none</i>"
    return "<li><code>\(safe(value.name))</code>: \(old) → \(new)\(references(value.causes))</li>"
  }

  private func notes(_ row: DifferenceOutline.Row) -> String {
    let remarks =
      row.remarks.isEmpty ? "" : " <i>\(safe(row.remarks.joined(separator: ", ")))</i>"
    return remarks + references(row.causes)
  }

  private func references(_ causes: [Int]) -> String {
    causes.map { " <a href=\"#r\($0)\" aria-label=\"because of \($0)\">[\($0)]</a>" }.joined()
  }

  private func sign(_ row: DifferenceOutline.Row) -> String {
    "<span class=\"\(row.sign.word)\">\(row.sign.word)</span>"
  }

  private func level(_ row: DifferenceOutline.Row) -> String {
    guard let levels = row.levels else { return "" }
    if levels.old == levels.new { return levels.new ?? "" }
    if row.sign != .changed { return levels.new ?? levels.old ?? "" }
    return "\(levels.old ?? "none") → \(levels.new ?? "none")"
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func safe(_ text: String) -> String { MarkupText.escaped(text) }

  private static let style = """
    :root { color-scheme: light dark; --text: #1c2024; --dim: #5b6470; --line: #d5dae0;
      --add: #0f6b35; --addback: #e2f5e8; --remove: #a3161f; --removeback: #fdeaea; --change: #7a4b00;
      --link: #0b57a4; --back: #ffffff; }
    @media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --dim: #9aa4b0; --line: #3a424c;
      --add: #6fd694; --addback: #12331f; --remove: #ff9a9a; --removeback: #431b1d;
      --change: #f0bd62; --link: #80b8f5; --back: #16191d; } }
    body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back);
      max-width: 72rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
    header p, .place, i { color: var(--dim); } a { color: var(--link); }
    code { font: 13px/1.4 ui-monospace, monospace; }
    .object { border: 1px solid var(--line); border-radius: 6px; padding: .4rem .7rem; margin: .4rem 0; }
    summary { cursor: pointer; } ul { margin: .2rem 0; padding-left: 1.4rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .2rem .5rem; }
    .level, th:first-child { white-space: nowrap; text-align: right; width: 5rem; }
    .added { color: var(--add); } .removed { color: var(--remove); } .changed { color: var(--change); }
    ins { background: var(--addback); color: var(--add); text-decoration: none; }
    del { background: var(--removeback); color: var(--remove); }
    """
}
