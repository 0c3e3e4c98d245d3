/// Tells which hashes come more than once; whoever compares what they stand for needs to look at
/// nothing else.
struct RepeatedHashes {
  private(set) var repeated: Set<UInt64> = []
  private var slots = Array(repeating: Self.none, count: 64)
  private var count = 0

  private static let none: UInt64 = 0

  /// - Parameter hash: not zero.
  mutating func insert(_ hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    if slots[slot] == Self.none {
      slots[slot] = hash
      count += 1
    } else {
      repeated.insert(hash)
    }
  }

  /// Where the hash stands, or would stand.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.none, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: Self.none, count: former.count * 2)
    for hash in former where hash != Self.none { slots[slot(of: hash)] = hash }
  }
}
