/// Finds names and values inside a start tag that libxml2 has already found well-formed.
enum TagLexer {
  /// The next attribute at or after `cursor`, which moves behind it.
  ///
  /// - Parameter end: the offset of the `>` or `/` that ends the tag.
  /// - Returns: the offsets of name and value, and whether the value must be decoded.
  static func nextAttribute(
    in bytes: UnsafeBufferPointer<UInt8>, cursor: inout Int, end: Int
  ) -> (nameStart: Int, nameEnd: Int, valueStart: Int, valueEnd: Int, needsDecoding: Bool)? {
    while cursor < end, unsafe isSpace(bytes[cursor]) { cursor += 1 }
    let nameStart = cursor
    while cursor < end, unsafe !isSpace(bytes[cursor]), unsafe bytes[cursor] != equals {
      cursor += 1
    }
    let nameEnd = cursor
    while cursor < end, unsafe !isQuote(bytes[cursor]) { cursor += 1 }
    guard cursor < end else { return nil }
    let quote = unsafe bytes[cursor]
    let valueStart = cursor + 1
    cursor = valueStart
    var needsDecoding = false
    while cursor < end {
      let byte = unsafe bytes[cursor]
      if byte == quote { break }
      if byte == ampersand || byte < 0x20 { needsDecoding = true }
      cursor += 1
    }
    guard cursor < end else { return nil }
    defer { cursor += 1 }
    return (nameStart, nameEnd, valueStart, cursor, needsDecoding)
  }

  /// Where the name that begins at `start` ends.
  static func endOfName(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isSpace(bytes[end]), bytes[end] != equals, bytes[end] != greater,
      bytes[end] != slash
    {
      end += 1
    }
    return end
  }

  /// After the `>` of the start tag that begins at `start`.
  static func endOfTag(in bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if isQuote(byte) {
        quote = byte
      } else if byte == greater {
        return offset + 1
      }
    }
    return bytes.count
  }

  /// The name in front of a value, which begins after its quote.
  static func nameRange(in bytes: [UInt8], beforeValueAt valueStart: Int) -> SourceRange {
    var end = valueStart - 1
    while end > 0, isSpace(bytes[end - 1]) || bytes[end - 1] == equals { end -= 1 }
    var start = end
    while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
    return SourceRange(start, end)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static let equals = UInt8(ascii: "=")
  private static let ampersand = UInt8(ascii: "&")
  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
}
