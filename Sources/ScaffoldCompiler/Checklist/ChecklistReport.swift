/// A checklist for people and machines.
package struct ChecklistReport {
  private let checklist: JobChecklist

  package init(_ checklist: JobChecklist) {
    self.checklist = checklist
  }

  package var text: String {
    var text = TerminalText.safe(checklist.job) + "\n"
    for (number, section) in checklist.sections.enumerated() {
      text += "\n\(number + 1). \(section.title)\n"
      text += section.items.map { "   [ ] \(TerminalText.safe($0))\n" }.joined()
    }
    return text
  }

  package var markdown: String {
    var text = "# \(MarkdownText.escaped(checklist.job))\n"
    for section in checklist.sections {
      text += "\n## \(section.title)\n\n"
      text += section.items.map { "- [ ] \(MarkdownText.escaped($0))\n" }.joined()
    }
    return text
  }

  package var json: String {
    let sections = checklist.sections.map { section in
      JSONText.object([
        ("title", .string(section.title)),
        ("items", .array(section.items.map(JSONText.string))),
      ])
    }
    return JSONText.object([
      ("format_version", .string("1.0")), ("job", .string(checklist.job)),
      ("sections", .array(sections)),
    ]).text(indented: true) + "\n"
  }
}
