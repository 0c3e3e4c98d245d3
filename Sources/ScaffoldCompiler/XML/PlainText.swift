/// The parts of a plainly well-formed text: each function returns the offset after what it reads,
/// and nothing where libxml2 has to judge.
enum PlainText {
  /// The bytes between the quotes.
  struct Value {
    let range: Range<Int>
    let needsDecoding: Bool
  }

  /// Behind the byte order mark and the XML declaration, as far as there are any.
  static func afterDeclaration(_ bytes: Span<UInt8>) -> Int? {
    let start = bytes.starts(with: "\u{FEFF}") ? 3 : 0
    let text = bytes.extracting(start..<bytes.count)
    guard text.starts(with: "<?") else { return start }
    let declarations: [StaticString] = [
      #"<?xml version="1.0" encoding="utf-8"?>"#, #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<?xml version="1.0"?>"#, #"<?xml version="1.0" encoding="utf-8" ?>"#,
      #"<?xml version="1.0" encoding="UTF-8" ?>"#, #"<?xml version='1.0' encoding='utf-8'?>"#,
    ]
    for declaration in declarations where text.starts(with: declaration) {
      return start + declaration.utf8CodeUnitCount
    }
    return nil
  }

  /// Behind white space and comments.
  static func afterBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var cursor = start
    while true {
      cursor = afterSpace(bytes, from: cursor)
      guard cursor + 1 < bytes.count, bytes[cursor] == UInt8(ascii: "<"),
        bytes[cursor + 1] == UInt8(ascii: "!")
      else { return cursor }
      guard bytes.extracting(cursor..<bytes.count).starts(with: "<!--"),
        let end = afterCommentOrData(bytes, at: cursor)
      else { return nil }
      cursor = end
    }
  }

  static func afterSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var cursor = start
    while cursor < bytes.count, TagLexer.isSpace(bytes[cursor]) { cursor += 1 }
    return cursor
  }

  /// Behind an unaccented name without a prefix.
  static func afterName(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var cursor = start
    while true {
      guard let word = ByteWord(bytes, at: cursor) else {
        // Near the end of the text.
        while cursor < bytes.count, isNameByte(bytes[cursor]) { cursor += 1 }
        break
      }
      let length = word.lengthOfName
      cursor += length
      if length < 8 { break }
    }
    guard cursor > start, cursor - start <= Name.maximumLength, isNameStart(bytes[start]) else {
      return nil
    }
    return cursor
  }

  /// At the next `<`, behind text.
  static func afterContent(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var cursor = start
    while cursor < bytes.count {
      let byte = bytes[cursor]
      switch byte {
      case UInt8(ascii: "<"):
        return cursor
      case UInt8(ascii: "&"):
        guard let end = afterReference(bytes, at: cursor) else { return nil }
        cursor = end
        continue
      case UInt8(ascii: "]"):
        if bytes.extracting(cursor..<bytes.count).starts(with: "]]>") { return nil }
      case 0..<0x20 where !TagLexer.isSpace(byte):
        return nil
      default:
        break
      }
      cursor += 1
    }
    return nil
  }

  /// Behind a comment or a CDATA section.
  static func afterCommentOrData(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let rest = bytes.extracting(start..<bytes.count)
    if rest.starts(with: "<!--") {
      // Two hyphens in a row only end it.
      guard let end = find("--", in: bytes, from: start + 4), end + 2 < bytes.count,
        bytes[end + 2] == UInt8(ascii: ">")
      else { return nil }
      return end + 3
    }
    guard rest.starts(with: "<![CDATA[") else { return nil }
    return find("]]>", in: bytes, from: start + 9).map { $0 + 3 }
  }

  /// Where a name ends that is followed by what usually follows one, or by its prefix's colon. Whether
  /// it is a name, `afterName` tells.
  @inline(__always)
  static func endOfName(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var cursor = start
    while let length = ByteBlock.lengthOfName(bytes, at: cursor) {
      cursor += length
      if length < 16 { return cursor }
    }
    // Near the end of the text.
    while cursor < bytes.count, isNameByte(bytes[cursor]) { cursor += 1 }
    return cursor
  }

  /// Whether a name ends in front of this byte, as `endOfName` sees it.
  @inline(__always)
  static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte <= 0x20 || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
  }

  /// The value of the attribute whose name ends here.
  @inline(__always)
  static func value(_ bytes: Span<UInt8>, behindName nameEnd: Int) -> Value? {
    var sign = nameEnd
    guard sign + 1 < bytes.count else { return nil }
    if bytes[sign] != UInt8(ascii: "=") {
      sign = afterSpace(bytes, from: sign)
      guard sign + 1 < bytes.count, bytes[sign] == UInt8(ascii: "=") else { return nil }
    }
    var open = sign + 1
    if bytes[open] != UInt8(ascii: "\"") {
      open = afterSpace(bytes, from: open)
      guard open < bytes.count else { return nil }
    }
    let quote = bytes[open]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var cursor = open + 1
    var needsDecoding = false
    while cursor < bytes.count {
      // Nothing else matters in a value.
      while let length = ByteBlock.lengthOfValue(bytes, at: cursor, before: quote) {
        cursor += length
        if length < 16 { break }
      }
      if cursor == bytes.count { return nil }
      let byte = bytes[cursor]
      if byte == quote {
        return Value(range: (open + 1)..<cursor, needsDecoding: needsDecoding)
      } else if byte == UInt8(ascii: "&") {
        guard let end = afterReference(bytes, at: cursor) else { return nil }
        needsDecoding = true
        cursor = end
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else {
        if byte < 0x20 {
          guard TagLexer.isSpace(byte) else { return nil }
          needsDecoding = true
        }
        cursor += 1
      }
    }
    return nil
  }

  /// The attribute that begins here, if it declares our namespace, or a prefix in the usual way.
  static func declaration(
    _ bytes: Span<UInt8>, from start: Int
  ) -> (nameEnd: Int, value: Value)? {
    guard var nameEnd = afterName(bytes, from: start), nameEnd < bytes.count else { return nil }
    let hasPrefix = bytes[nameEnd] == UInt8(ascii: ":")
    if hasPrefix {
      guard let end = afterName(bytes, from: nameEnd + 1), end < bytes.count else { return nil }
      nameEnd = end
    }
    guard let value = value(bytes, behindName: nameEnd) else { return nil }
    let name = bytes.extracting(start..<nameEnd)
    let text = bytes.extracting(value.range)
    if !hasPrefix {
      let isOurs =
        text.count == XMLReader.namespace.utf8.count && text.starts(with: XMLReader.namespaceText)
      return isOurs ? (nameEnd, value) : nil
    }
    let isUsual =
      text.starts(with: "http://www.w3.org/2001/XMLSchema")
      && text.indices.allSatisfy { isNameByte(text[$0]) || ":/".utf8.contains(text[$0]) }
      && name.starts(with: "xmlns:") && !name.starts(with: "xmlns:xml")
    return isUsual ? (nameEnd, value) : nil
  }

  /// Behind a reference to a character or to one of the five entities that every text has.
  private static func afterReference(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let rest = bytes.extracting(start..<bytes.count)
    for entity in entities where rest.starts(with: entity) {
      return start + entity.utf8CodeUnitCount
    }
    guard rest.starts(with: "&#") else { return nil }
    let isHexadecimal = rest.starts(with: "&#x")
    let first = start + (isHexadecimal ? 3 : 2)
    var cursor = first
    var value: UInt32 = 0
    while cursor < bytes.count, cursor < first + 7,
      let digit = digit(bytes[cursor], isHexadecimal: isHexadecimal)
    {
      value = value * (isHexadecimal ? 16 : 10) + digit
      cursor += 1
    }
    guard cursor > first, cursor < bytes.count, bytes[cursor] == UInt8(ascii: ";"),
      isCharacter(value)
    else { return nil }
    return cursor + 1
  }

  private static let entities: [StaticString] = ["&quot;", "&amp;", "&lt;", "&gt;", "&apos;"]

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - 87)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - 55)
    default: nil
    }
  }

  /// XML 1.0 §2.2.
  private static func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Where a text stands next, if nothing forbidden comes before it.
  private static func find(
    _ text: StaticString, in bytes: Span<UInt8>, from start: Int
  ) -> Int? {
    let first = unsafe text.utf8Start.pointee
    var cursor = start
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == first, bytes.extracting(cursor..<bytes.count).starts(with: text) { return cursor }
      if byte < 0x20, !TagLexer.isSpace(byte) { return nil }
      cursor += 1
    }
    return nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x40 && isNameByte(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { nameBytes.contains(byte) }

  /// Letters, digits, `_`, `-` and `.`.
  private static var nameBytes: ASCIISet {
    ASCIISet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
  }
}
