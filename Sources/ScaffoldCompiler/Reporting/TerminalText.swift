/// Keeps what a configuration holds from acting on the terminal that shows it.
package enum TerminalText {
  /// The text with every control character, every character that turns the direction of writing and
  /// every mark that nobody sees replaced by a visible sign.
  package static func safe(_ text: some StringProtocol) -> String {
    // Most is plain, which bytes tell sooner than scalars do.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    guard text.unicodeScalars.contains(where: isDangerous) else { return String(text) }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      safe.append(isDangerous(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }

  /// One letter of ASCII again and again. `String(repeating:count:)` appends text after text.
  static func repeated(_ letter: Unicode.Scalar, _ count: Int) -> String {
    String(decoding: Array(repeating: UInt8(ascii: letter), count: count), as: UTF8.self)
  }

  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool { isDangerous(scalar.value) }

  /// The same for a scalar's number.
  static func isDangerous(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0x2028, 0x2029: true
    // Marks that nobody sees: a byte order mark inside a text, annotations, tags.
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}

/// The few colours of the text output.
package enum TerminalStyle: String, Sendable {
  case bold = "1"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case cyan = "1;36"
  case dim = "2"

  /// The text in this style, or as it is where colours are off.
  package func apply(_ text: String, if colored: Bool) -> String {
    colored ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }

  static func of(_ severity: Severity) -> TerminalStyle {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
