/// Text that says in Markdown what it says without.
package enum MarkdownText {
  /// The text with every sign that Markdown or a table of it would take for its own escaped.
  package static func escaped(_ text: String) -> String {
    var output = ""
    for character in TerminalText.safe(text) {
      if "\\`*_{}[]<>#|&~".contains(character) { output += "\\" }
      output.append(character)
    }
    return output
  }

  /// The text as code, between as many backticks as it takes.
  package static func code(_ text: String) -> String {
    let safe = TerminalText.safe(text).replacing("|", with: "\\|")
    return safe.contains("`") ? "`` \(safe) ``" : "`\(safe)`"
  }
}
