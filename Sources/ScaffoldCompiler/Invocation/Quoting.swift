/// One word of a command, spelt so that its reader gets exactly that word.
package enum Quoting {
  /// For a POSIX shell: between single quotes, where nothing means anything else.
  package static func shell(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"):
          true
        default: false
        }
      }
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }

  /// For a crontab: a percent sign would end the command, whatever quotes are around it.
  ///
  /// - Returns: nothing for a command that spreads over lines, which a crontab cannot hold.
  static func crontab(_ command: String) -> String? {
    let hasLineEnding = command.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    return hasLineEnding ? nil : command.replacing("%", with: "\\%")
  }

  /// For `ExecStart=` of systemd: double quotes with C's escapes; `%` and `$` are doubled.
  static func systemd(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "%": output += "%%"
      case "$": output += "$$"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        output += "\\x\(digits.count < 2 ? "0" : "")\(digits)"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  /// For PowerShell: single quotes, of which it takes the typographic ones for the same.
  ///
  /// - Returns: nothing for what Windows PowerShell cannot hand on to a program unchanged.
  static func powerShell(_ text: String) -> String? {
    guard !text.contains("\""), !text.hasSuffix("\\"),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 })
    else { return nil }
    let quotes: [Character] = ["'", "‘", "’", "‚", "‛"]
    return "'" + text.map { quotes.contains($0) ? "\($0)\($0)" : "\($0)" }.joined() + "'"
  }

  /// Text for XML, between tags or quotes.
  static func xml(_ text: String) -> String {
    var output: [UInt8] = []
    AttributeValue.appendEscaped(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A YAML string between double quotes, which are those of JSON.
  static func yaml(_ text: String) -> String { JSONText.string(text).text() }

  /// Lines of a YAML block, each at a depth.
  static func yamlBlock(_ text: String, depth: Int) -> String {
    let margin = String(repeating: " ", count: depth)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined()
  }

  /// Text that is safe behind `#`: on one line, without anything that acts.
  static func comment(_ text: String) -> String { TerminalText.safe(text) }
}
