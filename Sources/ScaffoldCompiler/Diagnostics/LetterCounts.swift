/// How often each letter occurs in a name, for sixteen groups of letters: what tells at a glance that two names are
/// too different to be meant for each other.
struct LetterCounts: Equatable, Sendable {
  /// Four bits for each group; fifteen stands for more as well.
  private let packed: UInt64

  private static let low: UInt64 = 0x0F0F_0F0F_0F0F_0F0F
  private static let high: UInt64 = 0x1010_1010_1010_1010
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  init(_ letters: some Sequence<UInt32>) {
    var packed: UInt64 = 0
    for letter in letters {
      let shift = Self.group(of: letter) * 4
      if packed >> shift & 15 != 15 { packed += 1 << shift }
    }
    self.packed = packed
  }

  /// Numbered names differ in their digits, so each digit has a group of its own.
  private static func group(of letter: UInt32) -> UInt64 {
    let digit = letter &- 0x30
    return UInt64(digit < 10 ? digit : 10 + letter % 6)
  }

  /// The steps of an `EditDistance` that lead from one to the other at least: each letter too many has to go, each that is
  /// missing has to come, and a step does one of both at best.
  func leastSteps(to other: LetterCounts) -> Int {
    max(Self.surplus(packed, other.packed), Self.surplus(other.packed, packed))
  }

  /// How many letters one has more than another.
  private static func surplus(_ one: UInt64, _ other: UInt64) -> Int {
    surplusOfBytes(one & low, other & low) + surplusOfBytes(one >> 4 & low, other >> 4 & low)
  }

  private static func surplusOfBytes(_ one: UInt64, _ other: UInt64) -> Int {
    // Sixteen more, so that no byte takes from its neighbour; the difference is above sixteen where it counts.
    let difference = (one | high) &- other
    let counts = (difference & high) >> 4
    let surplus = difference & low & (counts &* 0xF)
    return Int(truncatingIfNeeded: (surplus &* ones) >> 56)
  }
}
