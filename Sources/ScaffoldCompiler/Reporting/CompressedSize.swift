/// How large a text is once gzip has compressed it, at the most that one need fear.
///
/// It counts what deflate's fixed codes make of the repetitions that one candidate for each place
/// finds. gzip looks at more candidates and fits its codes to the text, so it does better.
struct CompressedSize {
  /// How far back a repetition may begin, and how long it can be.
  private static let window = 32_768
  private static let longest = 258
  private static let slotCount = 1 << 15

  /// In bytes, with the frame of the file.
  static func estimate(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    var slots = [Int32](repeating: -1, count: slotCount)
    var bits = 0
    var position = 0
    while position < bytes.count {
      guard position + 3 < bytes.count else {
        bits += literal(bytes[position])
        position += 1
        continue
      }
      let slot = hash(bytes, position)
      let candidate = Int(slots[slot])
      slots[slot] = Int32(truncatingIfNeeded: position)
      let length = candidate < 0 ? 0 : repetition(bytes, candidate, position)
      if length < 4 {
        bits += literal(bytes[position])
        position += 1
      } else {
        bits += self.bits(length: length) + self.bits(distance: position - candidate)
        position += length
      }
    }
    return bits / 8 + 64
  }

  private static func hash(_ bytes: [UInt8], _ position: Int) -> Int {
    let word =
      UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8
      | UInt32(bytes[position + 2]) << 16 | UInt32(bytes[position + 3]) << 24
    return Int((word &* 0x9E37_79B1) >> 17)
  }

  /// How many bytes at a place are the same as those at an earlier one.
  private static func repetition(_ bytes: [UInt8], _ earlier: Int, _ place: Int) -> Int {
    guard place - earlier <= window, earlier < place else { return 0 }
    let limit = min(longest, bytes.count - place)
    var length = 0
    while length < limit, bytes[earlier + length] == bytes[place + length] { length += 1 }
    return length
  }

  // MARK: Fixed codes (RFC 1951, 3.2.5 and 3.2.6)

  private static func literal(_ byte: UInt8) -> Int { byte < 144 ? 8 : 9 }

  private static func bits(length: Int) -> Int {
    let extra =
      switch length {
      case ...10, longest: 0
      case ...18: 1
      case ...34: 2
      case ...66: 3
      case ...130: 4
      default: 5
      }
    return (length < 115 ? 7 : 8) + extra
  }

  private static func bits(distance: Int) -> Int {
    let magnitude = Int.bitWidth - (distance - 1).leadingZeroBitCount
    return 5 + max(0, magnitude - 2)
  }
}
