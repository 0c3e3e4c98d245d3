/// The check value of a file, piece by piece.
///
/// FNV-1a over words of eight bytes, the last one filled up with zeros, then the length: it tells a file
/// that somebody edited, it does not protect against anybody.
struct OutputCheck {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private var count = 0
  /// The bytes behind the last whole word, the first of them lowest.
  private var rest: UInt64 = 0

  mutating func add(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      // Up to a whole word, so that pieces count as if they were one.
      while offset < buffer.count, count & 7 != 0 {
        unsafe add(buffer[offset])
        offset += 1
      }
      while buffer.count - offset >= 8 {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        Self.mix(UInt64(littleEndian: word), into: &state)
        count += 8
        offset += 8
      }
      while offset < buffer.count {
        unsafe add(buffer[offset])
        offset += 1
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) << (UInt64(count & 7) * 8)
    count += 1
    guard count & 7 == 0 else { return }
    Self.mix(rest, into: &state)
    rest = 0
  }

  var value: UInt64 {
    var value = state
    Self.mix(rest, into: &value)
    Self.mix(UInt64(count), into: &value)
    return value
  }

  private static func mix(_ word: UInt64, into value: inout UInt64) {
    value = (value ^ word) &* 0x100_0000_01b3
    // A product carries upwards only; without this the high bytes of a word would hardly count.
    value ^= value >> 32
  }
}
