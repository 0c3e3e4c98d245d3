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
    let (low, high) = ends(bytes)
    return mix(state ^ low ^ first, high ^ second)
  }

  /// The same for a number.
  static func hash(_ number: UInt64) -> UInt64 { mix(number ^ seed, first) }

  /// The same for what differs in case only.
  static func anyCaseHash(_ bytes: Span<UInt8>) -> UInt64 {
    foldedHash(bytes) ?? hash(Array(bytes.text.lowercased().utf8).span)
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
    let (low, high) = ends(bytes)
    all |= low | high
    guard all & 0x8080_8080_8080_8080 == 0 else { return nil }
    return mix(state ^ (low | lowerCase) ^ first, (high | lowerCase) ^ second)
  }

  /// The last bytes, 16 at most, as two numbers, which overlap where there are fewer: of bytes of one
  /// length no others have the same.
  @inline(__always)
  static func ends(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
    let raw = unsafe bytes.bytes
    let start = max(0, raw.byteCount - 16)
    let count = raw.byteCount - start
    if count >= 8 { return (load(raw, start), load(raw, raw.byteCount - 8)) }
    if count >= 4 { return (UInt64(half(raw, start)), UInt64(half(raw, raw.byteCount - 4))) }
    var low: UInt64 = 0
    for place in bytes.indices { low = low << 8 | UInt64(bytes[place]) }
    return (low, 0)
  }

  /// The first sixteen bytes as two numbers, of more than sixteen.
  @inline(__always)
  static func fronts(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
    let raw = unsafe bytes.bytes
    return (load(raw, 0), load(raw, 8))
  }

  /// A hash of end and length, for small caches where a clash only costs time.
  @inline(__always)
  static func quick(_ ends: (UInt64, UInt64), _ length: Int) -> UInt64 {
    mix(ends.0 ^ first, ends.1 ^ second ^ UInt64(length))
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

  /// Whether the left one comes first where bytes decide, a beginning of the other before it.
  static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let shared = min(left.count, right.count)
    let order = unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return Int32(0) }
        return unsafe memcmp(first, second, shared)
      }
    }
    return order == 0 ? left.count < right.count : order < 0
  }

  /// The first 16 bytes as numbers that are ordered as the bytes are; what is shorter has zeros behind
  /// it.
  static func beginning(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
    var numbers: (UInt64, UInt64) = (0, 0)
    for place in 0..<min(16, bytes.count) {
      let byte = UInt64(bytes[place]) << UInt64(56 - 8 * (place & 7))
      if place < 8 { numbers.0 |= byte } else { numbers.1 |= byte }
    }
    return numbers
  }

  /// Eight bytes, which must be there.
  private static func load(_ raw: RawSpan, _ offset: Int) -> UInt64 {
    unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  /// The same for four.
  private static func half(_ raw: RawSpan, _ offset: Int) -> UInt32 {
    unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)
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
