/// Text from a configuration on its way into markup: it must not become markup, nor act on whoever
/// reads it.
enum MarkupText {
  /// Safe between tags and between double quotes, of HTML as of XML.
  static func escaped(_ text: String) -> String {
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

  /// JSON that can stand inside a `script` element: nothing in it looks like a tag.
  static func embedded(_ json: JSONText) -> String {
    json.text().replacing("<", with: "\\u003c").replacing(">", with: "\\u003e")
      .replacing("&", with: "\\u0026")
  }
}
