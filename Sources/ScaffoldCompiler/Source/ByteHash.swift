import Glibc

/// Hashes and comparisons of short byte strings, which the tool makes by the million.
package enum ByteHash {
  /// A hash for tables that hold names and identifiers: seeded anew in every process, so that nobody
  /// can write values that all meet in one place.
  package static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    var state = seed ^ (UInt64(raw.byteCount) &* first)
    var offset = 0
    while raw.byteCount - offset > 16 {
      state = mix(state ^ load(raw, offset), second ^ load(raw, offset + 8))
      offset += 16
    }
    let (low, high) = ends(raw, from: offset)
    return mix(state ^ low ^ first, high ^ second)
  }

  /// The same for names that differ in case only; nothing where they are not plain ASCII, whose case
  /// is one bit.
  package static func foldedHash(_ bytes: Span<UInt8>) -> UInt64? {
    let raw = unsafe bytes.bytes
    var state = seed ^ (UInt64(raw.byteCount) &* first)
    var all: UInt64 = 0
    var offset = 0
    while raw.byteCount - offset > 16 {
      let (low, high) = (load(raw, offset), load(raw, offset + 8))
      all |= low | high
      state = mix(state ^ (low | lowerCase), second ^ (high | lowerCase))
      offset += 16
    }
    let (low, high) = ends(raw, from: offset)
    all |= low | high
    guard all & 0x8080_8080_8080_8080 == 0 else { return nil }
    return mix(state ^ (low | lowerCase) ^ first, (high | lowerCase) ^ second)
  }

  /// A hash of length, beginning and end, for small caches where a clash only costs time.
  static func quick(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    let (low, high) = ends(raw, from: max(0, raw.byteCount - 16))
    return mix(low ^ first, high ^ second ^ UInt64(raw.byteCount))
  }

  package static func isSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else {
          return true
        }
        return unsafe memcmp(first, second, left.count) == 0
      }
    }
  }

  /// The last bytes, 16 at most, as two numbers; they overlap where there are fewer.
  private static func ends(_ raw: RawSpan, from start: Int) -> (UInt64, UInt64) {
    let count = raw.byteCount - start
    if count >= 8 { return (load(raw, start), load(raw, raw.byteCount - 8)) }
    if count >= 4 {
      let low = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
      let high = unsafe raw.unsafeLoadUnaligned(
        fromByteOffset: raw.byteCount - 4, as: UInt32.self)
      return (UInt64(low), UInt64(high))
    }
    var low: UInt64 = 0
    for offset in start..<raw.byteCount {
      low =
        low << 8 | UInt64(unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self))
    }
    return (low, 0)
  }

  /// Eight bytes, which must be there.
  private static func load(_ raw: RawSpan, _ offset: Int) -> UInt64 {
    unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD1B5_4A32_D192_ED03
  /// The bit of every letter that makes it a lower case one.
  private static let lowerCase: UInt64 = 0x2020_2020_2020_2020
  private static let seed = UInt64.random(in: .min ... .max)
}
