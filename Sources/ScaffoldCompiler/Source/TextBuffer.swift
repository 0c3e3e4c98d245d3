/// Text that grows at its end, with numbers in between where somebody wants them, in room that serves
/// text after text.
///
/// A job is some hundred short pieces. To append each to an array costs several times what copying its
/// bytes does, so an attribute is written as a whole.
package struct TextBuffer: Sendable {
  private var room: [UInt8]
  /// How many bytes were written.
  package private(set) var count = 0

  /// - Parameter capacity: for how many bytes there is room from the beginning.
  package init(capacity: Int) {
    room = Array(repeating: 0, count: capacity)
  }

  /// What was written, in an array of just its size.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Begins another text.
  package mutating func removeAll() { count = 0 }

  /// Forgets what was written from a place on.
  mutating func removeAll(from start: Int) { count = start }

  mutating func write(_ byte: UInt8, times: Int = 1) {
    reserve(times)
    unsafe room.withUnsafeMutableBytes { room in
      for place in count..<(count + times) { unsafe room[place] = byte }
    }
    count += times
  }

  /// What was written between two places.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { room[range] }

  /// What was written from a place on.
  func withBytes<Result>(from start: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    withBytes(start..<count, body)
  }

  /// What was written between two places.
  func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    body(room.span.extracting(range))
  }

  /// Whether what was written at one place comes before what was written at another, by Unicode code
  /// point.
  package func precedes(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    ByteHash.precedes(room.span.extracting(one), room.span.extracting(other))
  }

  /// Whether these bytes were written at a place.
  func holds(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    ByteHash.isSame(room.span.extracting(start..<(start + bytes.count)), bytes)
  }

  /// The number that was written at a place.
  func number(at start: Int) -> UInt32 {
    unsafe room.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
  }

  /// Writes three numbers with bytes behind them.
  mutating func write(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ bytes: Span<UInt8>) {
    reserve(12 + bytes.count)
    unsafe room.withUnsafeMutableBytes { room in
      unsafe room.storeBytes(of: first, toByteOffset: count, as: UInt32.self)
      unsafe room.storeBytes(of: second, toByteOffset: count + 4, as: UInt32.self)
      unsafe room.storeBytes(of: third, toByteOffset: count + 8, as: UInt32.self)
      unsafe Self.copy(bytes, to: room, at: count + 12)
    }
    count += 12 + bytes.count
  }

  package mutating func write(_ text: String) { write(text.utf8.span) }

  package mutating func write(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    unsafe room.withUnsafeMutableBytes { room in
      unsafe Self.copy(bytes, to: room, at: count)
    }
    count += bytes.count
  }

  mutating func write(literal text: StaticString) {
    text.withUTF8Buffer { unsafe write($0.span) }
  }

  /// Writes the beginning of a start tag.
  ///
  /// - Parameter first: the name, with the two other parts behind it.
  mutating func write(startOf first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>) {
    let length = 1 + first.count + second.count + third.count
    reserve(length)
    unsafe room.withUnsafeMutableBytes { room in
      unsafe room[count] = UInt8(ascii: "<")
      unsafe Self.copy(first, to: room, at: count + 1)
      unsafe Self.copy(second, to: room, at: count + 1 + first.count)
      unsafe Self.copy(third, to: room, at: count + 1 + first.count + second.count)
    }
    count += length
  }

  /// Writes an end tag and the end of its line, with the name that was written at a place.
  mutating func write(endOf name: Range<Int>) {
    let length = name.count + 4
    reserve(length)
    unsafe room.withUnsafeMutableBytes { room in
      unsafe room[count] = UInt8(ascii: "<")
      unsafe room[count + 1] = UInt8(ascii: "/")
      for place in name { unsafe room[count + 2 + place - name.lowerBound] = room[place] }
      unsafe room[count + length - 2] = UInt8(ascii: ">")
      unsafe room[count + length - 1] = UInt8(ascii: "\n")
    }
    count += length
  }

  /// Writes an attribute, with a space in front.
  ///
  /// - Parameter first: the value as it stands between the quotes, with the two other parts behind it.
  /// - Returns: where the value stands.
  mutating func write(
    attribute name: Span<UInt8>, _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>
  ) -> Range<Int> {
    let start = count + name.count + 3
    let end = start + first.count + second.count + third.count
    // A space, the sign and two quotes.
    reserve(end + 1 - count)
    unsafe room.withUnsafeMutableBytes { room in
      unsafe room[count] = UInt8(ascii: " ")
      unsafe Self.copy(name, to: room, at: count + 1)
      unsafe room[start - 2] = UInt8(ascii: "=")
      unsafe room[start - 1] = UInt8(ascii: "\"")
      unsafe Self.copy(first, to: room, at: start)
      unsafe Self.copy(second, to: room, at: start + first.count)
      unsafe Self.copy(third, to: room, at: start + first.count + second.count)
      unsafe room[end] = UInt8(ascii: "\"")
    }
    count = end + 1
    return start..<end
  }

  private mutating func reserve(_ more: Int) {
    if room.count - count >= more { return }
    room += Array(repeating: 0, count: max(room.count, more, 64))
  }

  /// - Parameter place: where at least as many bytes follow.
  private static func copy(
    _ bytes: Span<UInt8>, to room: UnsafeMutableRawBufferPointer, at place: Int
  ) {
    if bytes.isEmpty { return }
    unsafe bytes.withUnsafeBytes { bytes in
      guard let start = room.baseAddress, let source = bytes.baseAddress else { return }
      unsafe (start + place).copyMemory(from: source, byteCount: bytes.count)
    }
  }
}
