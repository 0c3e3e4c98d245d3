/// Hashes that were met, in one array. They are spread already, so nothing is hashed once more.
struct HashSet: Sendable {
  private var slots: [UInt64]
  private var count = 0

  private static let none: UInt64 = 0

  /// - Parameter expected: for how many there is room from the beginning.
  init(expecting expected: Int = 0) {
    var size = 64
    while size <= expected * 2 { size *= 2 }
    slots = Array(repeating: Self.none, count: size)
  }

  /// Forgets every hash, but keeps some room for others.
  mutating func removeAll() {
    count = 0
    // After a million hashes it is quicker to begin anew than to clear so much again and again.
    if slots.count > 4096 {
      slots = Array(repeating: Self.none, count: 64)
    } else {
      for slot in slots.indices { slots[slot] = Self.none }
    }
  }

  /// - Parameter hash: not zero.
  /// - Returns: whether it is new.
  mutating func insert(_ hash: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    guard slots[slot] == Self.none else { return false }
    slots[slot] = hash
    count += 1
    return true
  }

  /// - Parameter hash: not zero.
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != Self.none }

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
