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

  /// How many bytes come before the first that is no unaccented letter, digit, `_`, `-` or `.`; eight
  /// where none is.
  @inline(__always)
  var lengthOfName: Int {
    let low = word & ~Self.highBits
    // The two cases of a letter differ in one bit.
    let letters = Self.isWithin(low | Self.ones &* 0x20, UInt8(ascii: "a")...UInt8(ascii: "z"))
    // `/` is the only one between `-` and `9` that is none.
    let others = Self.isWithin(low, UInt8(ascii: "-")...UInt8(ascii: "9"))
    let slashes = Self.isWithin(low, UInt8(ascii: "/")...UInt8(ascii: "/"))
    let scores = Self.isWithin(low, UInt8(ascii: "_")...UInt8(ascii: "_"))
    let isName = (letters | others & ~slashes | scores) & ~word
    return Self.length(before: ~isName & Self.highBits)
  }

  /// The high bit of every byte in a range, and whatever in the others.
  ///
  /// - Parameter low: no byte has its high bit.
  @inline(__always)
  private static func isWithin(_ low: UInt64, _ range: ClosedRange<UInt8>) -> UInt64 {
    // Each sum is below 256, so no byte reaches into the next one.
    let isAbove = low &+ ones &* UInt64(0x80 - range.lowerBound)
    let isBeyond = low &+ ones &* UInt64(0x7F - range.upperBound)
    return isAbove & ~isBeyond
  }

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

  /// Whether all bytes can stand between double quotes as they are: no control character among them.
  @inline(__always)
  var isPlainValue: Bool {
    // `<` and `>` differ in one bit, and so do the quote and `&`; nothing else becomes one of them.
    let angles = ByteWord(word | Self.ones &* 0x02).zeros(UInt8(ascii: ">"))
    let others = ByteWord(word | Self.ones &* 0x04).zeros(UInt8(ascii: "&"))
    return (angles | others | below(0x20)) & Self.highBits == 0
  }

  /// How many bytes come before the first that a JSON string may not hold as it is, or that is not
  /// ASCII; eight where none is.
  @inline(__always)
  var lengthOfPlainJSON: Int {
    let others = zeros(UInt8(ascii: "\"")) | zeros(UInt8(ascii: "\\")) | zeros(0x7F)
    return Self.length(before: (others | below(0x20) | word) & Self.highBits)
  }

  /// How many bytes come before the first `<`, `>` or `&`; eight where none is.
  @inline(__always)
  var lengthOfNoMarkup: Int {
    // `<` and `>` differ in one bit.
    let angles = ByteWord(word | Self.ones &* 0x02).zeros(UInt8(ascii: ">"))
    return Self.length(before: (angles | zeros(UInt8(ascii: "&"))) & Self.highBits)
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
