/// Keeps what a configuration holds from acting as markup.
enum MarkupText {
  /// Safe between tags and between double quotes, of HTML as of XML.
  static func escaped(_ text: some StringProtocol) -> String {
    var output = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// The text as code inside Markdown, tables included.
  ///
  /// Every sign that could mean something is written by number: references are resolved only after
  /// the structure is found, and nothing inside code becomes a link or a mention.
  static func markdownCode(_ text: some StringProtocol) -> String {
    var safe = "<code>"
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", "/": safe.unicodeScalars.append(scalar)
      case _ where scalar.value >= 0x80: safe.unicodeScalars.append(scalar)
      default: safe += "&#\(scalar.value);"
      }
    }
    return safe + "</code>"
  }
}
