/// Numbers pairs of numbers: the same pair has the same number, counted from zero.
struct PairTable: Sendable {
  private var pairs: [UInt64] = []
  /// The numbers of the pairs, by hash.
  private var slots: [UInt32]

  private static let none = UInt32.max

  /// - Parameter expected: for how many there is room from the beginning.
  init(expecting expected: Int = 0) {
    var size = 16
    while size <= expected * 2 { size *= 2 }
    slots = Array(repeating: Self.none, count: size)
    pairs.reserveCapacity(expected)
  }

  /// The number of a pair; a new one where it is new.
  mutating func insert(_ first: Int, _ second: Int) -> (number: Int, isNew: Bool) {
    if pairs.count * 2 >= slots.count { grow() }
    let pair = Self.pair(first, second)
    let slot = slot(of: pair)
    if slots[slot] != Self.none { return (Int(slots[slot]), false) }
    slots[slot] = UInt32(pairs.count)
    pairs.append(pair)
    return (pairs.count - 1, true)
  }

  /// The number of a pair.
  func number(of first: Int, _ second: Int) -> Int? {
    let found = slots[slot(of: Self.pair(first, second))]
    return found == Self.none ? nil : Int(found)
  }

  private static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Where the pair stands, or would stand.
  private func slot(of pair: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: ByteHash.hash(pair)) & (slots.count - 1)
    while slots[slot] != Self.none, pairs[Int(slots[slot])] != pair {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for number in pairs.indices { slots[slot(of: pairs[number])] = UInt32(number) }
  }
}
