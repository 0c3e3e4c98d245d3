/// Text that grows at its end, with numbers in between where somebody wants them, in room that serves
/// text after text.
///
/// A job is some hundred short pieces. To append each to an array costs several times what copying its
/// bytes does, so those of a tag or an attribute are written in one go.
package struct TextBuffer: Sendable {
  private var room: [UInt8]
  /// How many bytes were written.
  package private(set) var count = 0

  /// - Parameter capacity: for how many bytes there is room from the beginning.
  package init(capacity: Int) {
    room = Array(repeating: 0, count: capacity)
  }

  /// What was written, in an array of just its size.
  var bytes: [UInt8] { LargePages.array(of: room[..<count]) }

  /// Gives up the room for more.
  mutating func trim() { if count < room.count { room = bytes } }

  /// Begins another text.
  package mutating func removeAll() { count = 0 }

  /// Forgets what was written from a place on.
  mutating func removeAll(from start: Int) { count = start }

  /// What was written between two places.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { room[range] }

  /// What was written from a place on.
  func withBytes<Result>(from start: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    withBytes(start..<count, body)
  }

  /// What was written between two places.
  @inline(__always)
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

  mutating func write(_ byte: UInt8) { write(upTo: 1) { $0.write(byte) } }

  package mutating func write(_ text: String) { write(text.utf8.span) }

  package mutating func write(_ bytes: Span<UInt8>) {
    write(upTo: bytes.count) { $0.write(bytes) }
  }

  /// Writes several pieces one behind the other.
  ///
  /// - Parameters:
  ///   - length: what they have together, in bytes, at most.
  ///   - pieces: writes them.
  @inline(__always)
  mutating func write(upTo length: Int, _ pieces: (inout TextPen) -> Void) {
    if room.count - count < length { grow(by: max(room.count, length, 64)) }
    count = unsafe room.withUnsafeMutableBytes { room in
      var pen = unsafe TextPen(room, at: count)
      pieces(&pen)
      return pen.count
    }
  }

  private mutating func grow(by length: Int) {
    let (former, count) = (room, room.count + length)
    room = unsafe Array(unsafeUninitializedCapacity: count) { larger, filled in
      unsafe LargePages.ask(for: UnsafeMutableRawBufferPointer(larger))
      _ = unsafe larger.initialize(fromContentsOf: former)
      unsafe larger[former.count...].initialize(repeating: 0)
      filled = count
    }
  }
}

/// Writes into the room of a `TextBuffer`.
@safe struct TextPen: ~Copyable {
  private let room: UnsafeMutableRawBufferPointer
  /// How many bytes stand in the room.
  private(set) var count: Int

  fileprivate init(_ room: UnsafeMutableRawBufferPointer, at count: Int) {
    unsafe self.room = room
    self.count = count
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    unsafe room[reserve(1)] = byte
  }

  /// Writes a byte again and again.
  @inline(__always)
  mutating func write(_ byte: UInt8, times: Int) {
    let start = reserve(times)
    for place in start..<(start + times) { unsafe room[place] = byte }
  }

  @inline(__always)
  mutating func write(_ bytes: Span<UInt8>) {
    let start = reserve(bytes.count)
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(rebasing: room[start..<count]).copyMemory(from: bytes)
    }
  }

  @inline(__always)
  mutating func write(literal text: StaticString) {
    text.withUTF8Buffer { unsafe write($0.span) }
  }

  @inline(__always)
  mutating func write(_ number: UInt32) {
    unsafe room.storeBytes(of: number, toByteOffset: reserve(4), as: UInt32.self)
  }

  /// Writes once more what was written between two places.
  @inline(__always)
  mutating func write(again range: Range<Int>) {
    precondition(range.upperBound <= count)
    let start = reserve(range.count)
    unsafe UnsafeMutableRawBufferPointer(rebasing: room[start..<count])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[range]))
  }

  /// Where the next bytes begin, of which there are so many.
  @inline(__always)
  private mutating func reserve(_ length: Int) -> Int {
    let start = count
    unsafe precondition(length <= room.count - start)
    count += length
    return start
  }
}
