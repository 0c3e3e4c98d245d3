/// The Booleans of the dialect.
package enum Boolean {
  /// `true`, `false`, `1`, `0`, in any case; nothing for everything else.
  package static func parse(_ text: String) -> Bool? {
    parse(text.utf8.span)
  }

  /// The same for bytes.
  static func parse(_ text: Span<UInt8>) -> Bool? {
    switch text.count {
    case 1 where text[0] == UInt8(ascii: "1"): true
    case 1 where text[0] == UInt8(ascii: "0"): false
    case 4 where text.isSameWord(as: "true"): true
    case 5 where text.isSameWord(as: "false"): false
    default: nil
    }
  }
}
