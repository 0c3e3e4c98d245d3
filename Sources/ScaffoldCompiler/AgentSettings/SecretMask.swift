/// Covers what must not be seen, so that every place after it stays where it is.
package enum SecretMask {
  /// The text with every character of these stretches covered by one of the same length in bytes.
  package static func covering(_ ranges: [SourceRange], in bytes: [UInt8]) -> [UInt8] {
    var output = bytes
    for range in ranges {
      var index = range.start
      while index < min(range.end, bytes.count) {
        let length = Self.length(of: bytes[index])
        let end = min(index + length, bytes.count)
        if bytes[index] != 0x0A, bytes[index] != 0x0D, bytes[index] != 0x09 {
          output.replaceSubrange(index..<end, with: Self.cover(end - index))
        }
        index = end
      }
    }
    return output
  }

  /// Everything but blanks and the signs that structure JSON, for a text that cannot be read: where
  /// its values begin and end is not known.
  static func coveringContent(of bytes: [UInt8]) -> [UInt8] {
    let shown = Set("{}[]:,\" \t\r\n".utf8)
    var ranges: [SourceRange] = []
    var index = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !shown.contains(bytes[index]) { index += 1 }
      if index > start { ranges.append(SourceRange(start, index)) }
      index += 1
    }
    return covering(ranges, in: bytes)
  }

  private static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func cover(_ length: Int) -> [UInt8] {
    switch length {
    case 2: Array("·".utf8)
    case 3: Array("•".utf8)
    case 4: Array("\u{10101}".utf8)
    default: Array(repeating: UInt8(ascii: "*"), count: length)
    }
  }
}
