/// Finds tags with more attributes than are read: libxml2 compares each attribute with all others of
/// its tag, so a million of them would keep it busy for hours.
enum AttributeCount {
  /// An element may have this many attributes, namespace declarations among them.
  static let maximum = 1000

  /// The name of the first tag that has more, whether or not the text is well-formed.
  static func excess(in bytes: Span<UInt8>) -> SourceRange? {
    var cursor = 0
    while cursor < bytes.count {
      guard bytes[cursor] == UInt8(ascii: "<") else {
        cursor += 1
        continue
      }
      if let end = skipped(bytes, at: cursor) {
        cursor = end
        continue
      }
      let start = cursor
      let (end, count) = tag(bytes, from: cursor + 1)
      if count > maximum { return SourceRange(start + 1, nameEnd(bytes, from: start + 1)) }
      cursor = end
    }
    return nil
  }

  /// Behind a comment, a CDATA section or a processing instruction; nothing at a tag.
  private static func skipped(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let rest = bytes.extracting(start..<bytes.count)
    for (open, close) in delimiters where rest.starts(with: open) {
      var cursor = start + open.utf8CodeUnitCount
      while cursor < bytes.count {
        if bytes[cursor] == UInt8(ascii: ">"), ends(bytes, with: close, at: cursor) {
          return cursor + 1
        }
        cursor += 1
      }
      return bytes.count
    }
    return nil
  }

  private static let delimiters: [(open: StaticString, close: StaticString)] = [
    ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"),
  ]

  private static func ends(_ bytes: Span<UInt8>, with close: StaticString, at last: Int) -> Bool {
    let start = last + 1 - close.utf8CodeUnitCount
    return start >= 0 && bytes.extracting(start..<(last + 1)).starts(with: close)
  }

  /// Where the tag ends, or the text does, and how many values stand in it, up to one too many.
  private static func tag(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, count: Int) {
    var count = 0
    var quote: UInt8?
    var cursor = start
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        count += 1
        if count > maximum { break }
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      }
      cursor += 1
    }
    return (cursor, count)
  }

  private static func nameEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < Name.maximumLength, !TagLexer.isSpace(bytes[end]) {
      end += 1
    }
    return end
  }
}
