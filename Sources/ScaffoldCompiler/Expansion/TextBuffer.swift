/// Text that grows at its end, in room that serves text after text.
///
/// A job is some hundred short pieces. To append each to an array costs several times what copying its
/// bytes does, so an attribute is written as a whole.
struct TextBuffer {
  private var room: [UInt8] = Array(repeating: 0, count: 4096)
  /// How many bytes were written.
  private(set) var count = 0

  /// What was written, in an array of just its size.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Begins another text.
  mutating func removeAll() { count = 0 }

  mutating func write(_ byte: UInt8, times: Int = 1) {
    reserve(times)
    for place in count..<(count + times) { room[place] = byte }
    count += times
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { text in
      reserve(text.count)
      unsafe room.withUnsafeMutableBytes { room in
        unsafe Self.copy(text, to: room, at: count)
      }
      count += text.count
    }
  }

  /// Writes an attribute, with a space in front.
  ///
  /// - Returns: where its value stands, and whether something in it had to be escaped.
  mutating func write(attribute name: String, _ value: String) -> (
    value: Range<Int>, isEscaped: Bool
  ) {
    var value = value
    let isPlain = value.withUTF8 { unsafe !AttributeValue.needsEscape($0.span) }
    if !isPlain {
      var escaped: [UInt8] = []
      AttributeValue.appendEscaped(value, to: &escaped)
      value = String(decoding: escaped, as: UTF8.self)
    }
    var name = name
    let start = name.withUTF8 { name in
      value.withUTF8 { value in
        // A space, the sign and two quotes.
        reserve(name.count + value.count + 4)
        let start = count + name.count + 3
        unsafe room.withUnsafeMutableBytes { room in
          unsafe room[count] = UInt8(ascii: " ")
          unsafe Self.copy(name, to: room, at: count + 1)
          unsafe room[start - 2] = UInt8(ascii: "=")
          unsafe room[start - 1] = UInt8(ascii: "\"")
          unsafe Self.copy(value, to: room, at: start)
          unsafe room[start + value.count] = UInt8(ascii: "\"")
        }
        count = start + value.count + 1
        return start
      }
    }
    return (start..<(count - 1), !isPlain)
  }

  private mutating func reserve(_ more: Int) {
    if room.count - count >= more { return }
    room += Array(repeating: 0, count: max(room.count, more))
  }

  /// - Parameter place: where at least as many bytes follow.
  private static func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableRawBufferPointer, at place: Int
  ) {
    unsafe UnsafeMutableRawBufferPointer(rebasing: room[place..<(place + bytes.count)])
      .copyMemory(from: UnsafeRawBufferPointer(bytes))
  }
}
