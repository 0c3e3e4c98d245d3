/// Puts the pieces of JSON one behind the other, and escapes what strings hold.
///
/// Nearly all of it needs no escape and is copied in whole stretches of bytes.
struct JSONWriter {
  private let isIndented: Bool
  private let isEmbedded: Bool
  private var depth = 0
  /// What is complete.
  private var text = ""
  /// What comes behind it, in room that is used again and again.
  private var buffer = TextBuffer(capacity: 1024)

  /// So many bytes go into the text at once: all of it as bytes as well would need its memory twice.
  private static let stretch = 1 << 16

  /// - Parameters:
  ///   - isIndented: over many lines for people, or in one.
  ///   - isEmbedded: whether nothing may look like markup.
  init(isIndented: Bool, isEmbedded: Bool) {
    self.isIndented = isIndented
    self.isEmbedded = isEmbedded
  }

  /// All that was written.
  consuming func finish() -> String {
    flush()
    return text
  }

  private mutating func flush() {
    text += buffer.withBytes(from: 0) { $0.text }
    buffer.removeAll()
  }

  // MARK: Structure

  mutating func write(literal: StaticString) {
    buffer.write(upTo: literal.utf8CodeUnitCount) { $0.write(literal: literal) }
  }

  /// Opens an array or an object.
  mutating func open(_ bracket: UInt8) {
    buffer.write(bracket)
    depth += 1
  }

  /// What stands before an item.
  mutating func separate(isFirst: Bool) {
    if !isFirst { buffer.write(UInt8(ascii: ",")) }
    indent()
  }

  /// What stands between a key and its value.
  mutating func assign() { write(literal: isIndented ? ": " : ":") }

  mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { indent() }
    buffer.write(bracket)
  }

  private mutating func indent() {
    guard isIndented else { return }
    let width = 2 * depth
    buffer.write(upTo: 1 + width) { pen in
      pen.write(UInt8(ascii: "\n"))
      pen.write(UInt8(ascii: " "), times: width)
    }
  }

  // MARK: Values

  mutating func write(_ number: Int) {
    buffer.write(upTo: 20) { pen in
      if number < 0 { pen.write(UInt8(ascii: "-")) }
      let magnitude = number.magnitude
      var power: UInt = 1
      while magnitude / power >= 10 { power *= 10 }
      while power > 0 {
        pen.write(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
        power /= 10
      }
    }
  }

  mutating func write(_ string: String) {
    let bytes = string.utf8.span
    buffer.write(UInt8(ascii: "\""))
    var start = 0
    var cursor = endOfPlain(bytes, from: 0)
    while cursor < bytes.count {
      let (scalar, length) = Self.scalar(bytes, at: cursor)
      // People look at JSON in terminals too.
      if scalar < 0x80 || TerminalText.isDangerous(scalar) {
        buffer.write(bytes.extracting(start..<cursor))
        escape(scalar)
        start = cursor + length
      }
      cursor = endOfPlain(bytes, from: cursor + length)
    }
    buffer.write(upTo: bytes.count - start + 1) { pen in
      pen.write(bytes.extracting(start...))
      pen.write(UInt8(ascii: "\""))
    }
    if buffer.count >= Self.stretch { flush() }
  }

  // MARK: Escapes

  /// Where the next byte stands that is escaped or begins more than ASCII, or the end.
  private func endOfPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var cursor = start
    while let word = ByteWord(bytes, at: cursor) {
      let length =
        isEmbedded ? min(word.lengthOfPlainJSON, word.lengthOfNoMarkup) : word.lengthOfPlainJSON
      cursor += length
      if length < 8 { return cursor }
    }
    while cursor < bytes.count, isPlain(bytes[cursor]) { cursor += 1 }
    return cursor
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): !isEmbedded
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// The number of the scalar at a place, and how many bytes it has.
  private static func scalar(_ bytes: Span<UInt8>, at place: Int) -> (value: UInt32, length: Int) {
    let first = bytes[place]
    // The ones in front count the bytes; none stand for one.
    let length = max(1, (~first).leadingZeroBitCount)
    var value = UInt32(length == 1 ? first : first & (0xFF >> (UInt8(length) + 1)))
    for next in (place + 1)..<(place + length) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, length)
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: write(literal: #"\""#)
    case 0x5C: write(literal: #"\\"#)
    case 0x0A: write(literal: #"\n"#)
    case 0x0D: write(literal: #"\r"#)
    case 0x09: write(literal: #"\t"#)
    case 0x1_0000...:
      // In halves, as one number of four digits is not enough.
      writeNumber(of: 0xD7C0 + scalar >> 10)
      writeNumber(of: 0xDC00 | scalar & 0x3FF)
    default: writeNumber(of: scalar)
    }
  }

  private mutating func writeNumber(of unit: UInt32) {
    buffer.write(upTo: 6) { pen in
      pen.write(literal: #"\u"#)
      for place in 0..<4 as Range<UInt32> {
        let digit = UInt8(unit >> (12 - 4 * place) & 0xF)
        pen.write(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
    }
  }
}
