/// Keys of look-ups that may find something else now. All that was ever looked up is held against them, and little
/// of it is there.
struct ChangedKeys: Sendable {
  private var keys = HashSet()
  /// One bit for each beginning of a key, in 256 KiB: most of what is not there is known from them, and they
  /// stay at hand.
  private var marks: [UInt64] = []

  private static let markBits = 21

  mutating func insert(_ key: UInt64) {
    if marks.isEmpty { marks = Array(repeating: 0, count: 1 << (Self.markBits - 6)) }
    let (word, bit) = Self.mark(key)
    marks[word] |= bit
    // Zero stands for none; that two keys are one then does no harm.
    _ = keys.insert(max(key, 1))
  }

  func contains(_ key: UInt64) -> Bool {
    if marks.isEmpty { return false }
    let (word, bit) = Self.mark(key)
    return marks[word] & bit != 0 && keys.contains(max(key, 1))
  }

  @inline(__always)
  private static func mark(_ key: UInt64) -> (word: Int, bit: UInt64) {
    let mark = key >> UInt64(64 - markBits)
    return (Int(mark >> 6), 1 << (mark & 63))
  }
}
