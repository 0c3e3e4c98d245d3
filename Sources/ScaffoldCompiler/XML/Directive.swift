/// A comment that speaks to the tool and not to people: it begins with `scaffold:ignore`.
enum Directive {
  static let keyword: StaticString = "scaffold:ignore"

  /// Whether some comment of a text is one, as far as a quick look tells.
  static func mayStand(in bytes: Span<UInt8>) -> Bool {
    var cursor = 0
    while let mark = ByteSearch.first(UInt8(ascii: "!"), in: bytes, from: cursor) {
      cursor = mark + 1
      if mark > 0, bytes[mark - 1] == UInt8(ascii: "<"), mayBegin(bytes, at: mark - 1) {
        return true
      }
    }
    return false
  }

  /// The same for the comment that begins at an offset.
  static func mayBegin(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    var start = start + 2
    // Hyphens, and what may stand before the first word.
    while start < bytes.count,
      bytes[start] == UInt8(ascii: "-") || isBetweenWords(bytes[start])
    {
      start += 1
    }
    return start < bytes.count && bytes.extracting(start..<bytes.count).starts(with: keyword)
  }

  static func isBetweenWords(_ byte: UInt8) -> Bool {
    TagLexer.isSpace(byte) || byte == UInt8(ascii: ",")
  }
}
