extension PlainText {
  /// Whether the bytes are UTF-8 without the two characters of it that XML does not have.
  ///
  /// The library's own check takes a byte at a time from the first accent on.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var cursor = 0
    while true {
      while let length = ByteBlock.lengthOfASCII(bytes, at: cursor) {
        cursor += length
        if length < 16 { break }
      }
      if cursor == bytes.count { return true }
      if bytes[cursor] < 0x80 {
        // Near the end of the text.
        cursor += 1
      } else {
        let length = multibyteLength(bytes, at: cursor)
        if length == 0 { return false }
        cursor += length
      }
    }
  }

  /// How many bytes a character outside of ASCII has; zero where there is none.
  ///
  /// The Unicode Standard, table 3-7, without U+FFFE and U+FFFF.
  private static func multibyteLength(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let first = bytes[start]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, start + length <= bytes.count, second.contains(bytes[start + 1]) else {
      return 0
    }
    for offset in 2..<max(2, length) where bytes[start + offset] & 0xC0 != 0x80 { return 0 }
    if first == 0xEF, bytes[start + 1] == 0xBF, bytes[start + 2] >= 0xBE { return 0 }
    return length
  }
}
