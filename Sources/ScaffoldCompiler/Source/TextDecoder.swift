/// Turns the bytes of a file into UTF-8: UTF-8 with and without byte order mark, UTF-16 in both
/// orders, ISO-8859-1 and Windows-1252 where the XML declaration says so.
package enum TextDecoder {
  /// Why bytes are not the text they claim to be.
  package enum Problem: Sendable, Equatable {
    /// The declaration names an encoding that we do not read.
    case unsupported(String)
    /// The declaration names one encoding, the bytes are another.
    case contradiction(declared: String, actual: String)
    /// These bytes spell no character.
    case undecodable
  }

  /// The text, and what is wrong with it, where.
  package struct Outcome: Sendable {
    package let text: SourceText
    package let problem: (kind: Problem, range: SourceRange)?
  }

  package static func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.starts(with: ByteOrderMark.utf16LittleEndian) {
      return decodeUTF16(bytes, bigEndian: false, markLength: 2)
    }
    if bytes.starts(with: ByteOrderMark.utf16BigEndian) {
      return decodeUTF16(bytes, bigEndian: true, markLength: 2)
    }
    if bytes.starts(with: [0x3C, 0x00, 0x3F, 0x00]) {
      return decodeUTF16(bytes, bigEndian: false, markLength: 0)
    }
    if bytes.starts(with: [0x00, 0x3C, 0x00, 0x3F]) {
      return decodeUTF16(bytes, bigEndian: true, markLength: 0)
    }
    return decodeByDeclaration(bytes)
  }

  private static func decodeByDeclaration(_ bytes: [UInt8]) -> Outcome {
    let hasMark = bytes.starts(with: ByteOrderMark.utf8)
    let plain = SourceText(bytes: bytes)
    guard let declared = declaredEncoding(in: bytes, from: hasMark ? 3 : 0) else {
      return Outcome(text: plain, problem: nil)
    }
    guard let encoding = TextEncoding(declared: declared.name) else {
      return Outcome(text: plain, problem: (.unsupported(declared.name), declared.range))
    }
    if encoding == .utf8 { return Outcome(text: plain, problem: nil) }
    if hasMark || encoding.isUTF16 {
      let problem = Problem.contradiction(declared: declared.name, actual: "UTF-8")
      return Outcome(text: plain, problem: (problem, declared.range))
    }
    return Outcome(text: decodeSingleBytes(bytes, encoding: encoding), problem: nil)
  }

  private static func decodeSingleBytes(_ bytes: [UInt8], encoding: TextEncoding) -> SourceText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      var value = UInt32(byte)
      if encoding == .windows1252, (0x80..<0xA0).contains(byte) {
        value = TextEncoding.windows1252Upper[Int(byte) - 0x80]
      }
      if value < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      }
    }
    return SourceText(bytes: text, encoding: encoding, original: bytes)
  }

  private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool, markLength: Int) -> Outcome {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for offset in stride(from: markLength, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var damage: SourceRange?
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      text.append($0)
    }
    if (bytes.count - markLength) % 2 != 0 {
      damage = SourceRange(text.count, text.count)
    }
    damage = firstLoneSurrogate(in: units) ?? damage
    let source = SourceText(
      bytes: text, encoding: .utf16(bigEndian: bigEndian), original: bytes,
      originalMarkLength: markLength)
    if let damage { return Outcome(text: source, problem: (.undecodable, damage)) }
    if let declared = declaredEncoding(in: text, from: 0) {
      let encoding = TextEncoding(declared: declared.name)
      if encoding == nil {
        return Outcome(text: source, problem: (.unsupported(declared.name), declared.range))
      }
      if encoding?.isUTF16 == false {
        let problem = Problem.contradiction(declared: declared.name, actual: "UTF-16")
        return Outcome(text: source, problem: (problem, declared.range))
      }
    }
    return Outcome(text: source, problem: nil)
  }

  /// The place, in the UTF-8 text, of the first half of a surrogate pair that has no other half.
  private static func firstLoneSurrogate(in units: [UInt16]) -> SourceRange? {
    var offset = 0
    var index = 0
    while index < units.count {
      let unit = units[index]
      if UTF16.isLeadSurrogate(unit), index + 1 < units.count,
        UTF16.isTrailSurrogate(units[index + 1])
      {
        offset += 4
        index += 2
        continue
      }
      if UTF16.isSurrogate(unit) { return SourceRange(offset, offset + 3) }
      offset += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
      index += 1
    }
    return nil
  }

  /// The encoding's name in the XML declaration, and where the name stands.
  private static func declaredEncoding(
    in bytes: [UInt8], from start: Int
  ) -> (name: String, range: SourceRange)? {
    let declaration = bytes[min(start, bytes.count)...].prefix(512)
    guard declaration.starts(with: "<?xml".utf8) else { return nil }
    guard let close = declaration.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let inside = declaration[..<close]
    guard let keyword = firstRange(of: Array("encoding".utf8), in: inside) else { return nil }
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    guard let open = inside[keyword.upperBound...].firstIndex(where: isQuote) else { return nil }
    let value = inside[(open + 1)...]
    guard let end = value.firstIndex(of: inside[open]) else { return nil }
    return (String(decoding: value[..<end], as: UTF8.self), SourceRange(open + 1, end))
  }

  private static func firstRange(
    of needle: [UInt8], in bytes: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard bytes.count >= needle.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - needle.count)
    where bytes[start..<(start + needle.count)].elementsEqual(needle) {
      return start..<(start + needle.count)
    }
    return nil
  }
}
