/// When clocks of one place are changed, from a file of the time zone database (RFC 8536).
package struct TimeZoneRules: Sendable {
  /// What clocks show from a moment on.
  package struct Offset: Hashable, Sendable {
    /// Seconds east of UTC.
    package let seconds: Int
    /// `CET`.
    package let name: String
  }

  /// The moments that a time on the clock means.
  package enum Moments: Hashable, Sendable {
    case one(Int)
    /// Clocks go back: the time comes twice.
    case two(first: Int, second: Int)
    /// Clocks go forward over the time: it never comes. The moment is that of the same time by the
    /// offset before.
    case skipped(Int)
  }

  private let starts: [Int]
  private let offsets: [Offset]
  private let initial: Offset
  /// What holds after the last change that the file lists.
  private let later: PosixZone?

  /// - Returns: nothing for bytes that are no such file.
  package init?(_ bytes: [UInt8]) {
    guard var header = TZifHeader(bytes, at: 0) else { return nil }
    var width = 4
    if header.version >= 2 {
      // The first block is for readers of 32 bits.
      guard let second = TZifHeader(bytes, at: header.end(width: 4)) else { return nil }
      header = second
      width = 8
    }
    let reader = TZifReader(bytes: bytes, header: header, width: width)
    guard let table = reader.table else { return nil }
    starts = table.starts
    offsets = table.offsets
    initial = table.initial
    later = header.version >= 2 ? reader.footer.flatMap(PosixZone.init) : nil
  }

  /// What clocks show at a moment, in seconds since 1 January 1970 UTC.
  package func offset(at moment: Int) -> Offset {
    guard let last = starts.last, moment < last else {
      return later?.offset(at: moment) ?? offsets.last ?? initial
    }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : offsets[low - 1]
  }

  /// The moments at which clocks show a time, given in seconds as if it were UTC.
  package func moments(of clock: Int) -> Moments {
    // No place is more than a day away from UTC, nor changes its clocks twice in two days.
    let before = offset(at: clock - 86_400)
    let after = offset(at: clock + 86_400)
    let found = Set([before, after].map { clock - $0.seconds })
      .filter { $0 + offset(at: $0).seconds == clock }.sorted()
    switch found.count {
    case 0: return .skipped(clock - before.seconds)
    case 1: return .one(found[0])
    default: return .two(first: found[0], second: found[1])
    }
  }
}

/// How many records a block of the file has.
private struct TZifHeader {
  let version: Int
  let start: Int
  let utCount: Int
  let standardCount: Int
  let leapCount: Int
  let timeCount: Int
  let typeCount: Int
  let characterCount: Int

  static let length = 44

  init?(_ bytes: [UInt8], at start: Int) {
    guard start >= 0, start + Self.length <= bytes.count,
      bytes[start..<(start + 4)].elementsEqual("TZif".utf8)
    else { return nil }
    let version = bytes[start + 4]
    self.version = version == 0 ? 1 : Int(version) - 0x30
    self.start = start
    let counts = (0..<6).map { place in
      (0..<4).reduce(0) { $0 << 8 | Int(bytes[start + 20 + place * 4 + $1]) }
    }
    (utCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
    (timeCount, typeCount, characterCount) = (counts[3], counts[4], counts[5])
    guard counts.allSatisfy({ $0 <= bytes.count }), typeCount > 0 else { return nil }
  }

  func end(width: Int) -> Int {
    start + Self.length + timeCount * (width + 1) + typeCount * 6 + characterCount
      + leapCount * (width + 4) + standardCount + utCount
  }
}

private struct TZifReader {
  let bytes: [UInt8]
  let header: TZifHeader
  let width: Int

  typealias Offset = TimeZoneRules.Offset

  var table: (starts: [Int], offsets: [Offset], initial: Offset)? {
    let times = header.start + TZifHeader.length
    let indices = times + header.timeCount * width
    let types = indices + header.timeCount
    let names = types + header.typeCount * 6
    guard header.end(width: width) <= bytes.count else { return nil }
    let offsets = (0..<header.typeCount).map { number -> Offset in
      let place = types + number * 6
      return Offset(
        seconds: signed(at: place, width: 4), name: name(at: names + Int(bytes[place + 5])))
    }
    let starts = (0..<header.timeCount).map { signed(at: times + $0 * width, width: width) }
    let used = (0..<header.timeCount).map { Int(bytes[indices + $0]) }
    guard used.allSatisfy(offsets.indices.contains) else { return nil }
    return (starts, used.map { offsets[$0] }, offsets[0])
  }

  /// The rule for the time after the table, between two line endings.
  var footer: String? {
    let start = header.end(width: width)
    guard start < bytes.count, bytes[start] == 0x0A,
      let end = bytes[(start + 1)...].firstIndex(of: 0x0A)
    else { return nil }
    return String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
  }

  private func signed(at place: Int, width: Int) -> Int {
    let value = (0..<width).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[place + $1]) }
    return width == 8
      ? Int(Int64(bitPattern: value)) : Int(Int32(bitPattern: UInt32(truncatingIfNeeded: value)))
  }

  private func name(at place: Int) -> String {
    guard place < bytes.count else { return "" }
    return String(decoding: bytes[place...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
