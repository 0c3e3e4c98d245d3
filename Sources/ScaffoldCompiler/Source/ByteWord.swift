/// Eight neighbouring bytes as one number, so that they can be asked all at once.
///
/// The first byte is the lowest.
struct ByteWord {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// - Returns: nothing where fewer bytes are left.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at offset: Int) {
    guard bytes.count - offset >= 8 else { return nil }
    word = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// How many bytes come before the first that is not ASCII; eight where all are.
  @inline(__always)
  var lengthOfASCII: Int { Self.length(before: word & Self.highBits) }

  /// How many bytes come before the first that is one of these, or below a limit; eight where none is.
  ///
  /// - Parameter limit: at most 128.
  @inline(__always)
  func length(
    before first: UInt8, _ second: UInt8, _ third: UInt8, orBelow limit: UInt8
  ) -> Int {
    Self.length(
      before: (zeros(first) | zeros(second) | zeros(third) | below(limit)) & Self.highBits)
  }

  /// How many bytes come before the first that cannot stand between double quotes as it is, or may
  /// not; eight where none does.
  @inline(__always)
  var lengthOfPlainValue: Int {
    // `<` and `>` differ in one bit, and so do the quote and `&`; nothing else becomes one of them.
    let angles = ByteWord(word | Self.ones &* 0x02).zeros(UInt8(ascii: ">"))
    let others = ByteWord(word | Self.ones &* 0x04).zeros(UInt8(ascii: "&"))
    return Self.length(before: (angles | others | below(0x20)) & Self.highBits)
  }

  @inline(__always)
  private init(_ word: UInt64) { self.word = word }

  /// The high bit of every byte below a limit, as with `zeros`.
  @inline(__always)
  private func below(_ limit: UInt8) -> UInt64 {
    (word &- Self.ones &* UInt64(limit)) & ~word
  }

  /// The high bit of every byte that is this one. A byte above the first such may have its bit too,
  /// as the subtraction borrows from it, which is why only the first is asked for.
  @inline(__always)
  private func zeros(_ byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference
  }

  @inline(__always)
  private static func length(before marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}
