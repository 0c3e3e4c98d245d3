/// Keeps what a configuration holds from acting as markup.
enum MarkupText {
  /// The text between tags or in quotes of HTML.
  static func html(_ text: some StringProtocol) -> String {
    var safe = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
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
