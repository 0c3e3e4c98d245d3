/// Numbers identifiers without regard to case: what differs in case only has one number, counted
/// from zero.
///
/// It keeps where the identifiers stand, not their bytes.
struct FoldedNames {
  private struct Entry {
    let hash: UInt64
    let space: UInt32
    let identifier: Attribute
  }

  private var entries: [Entry] = []
  /// Half of the hash above, the number below, so that what is not meant is passed without looking at
  /// it.
  private var slots: [UInt64] = Array(repeating: Self.none, count: 64)

  private static let none = UInt64.max

  /// - Returns: the number; that of the last one and one more for what is new.
  mutating func insert(_ identifier: Attribute, space: UInt32) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    let hash =
      identifier.withBytes { ByteHash.anyCaseHash($0) } &+ UInt64(space) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.none {
      let number = Int(slots[slot] & 0xFFFF_FFFF)
      if slots[slot] >> 32 == hash >> 32, entries[number].hash == hash,
        entries[number].space == space,
        Self.isSame(entries[number].identifier, identifier)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Self.slot(hash, entries.count)
    entries.append(Entry(hash: hash, space: space, identifier: identifier))
    return entries.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for number in entries.indices {
      var slot = Int(truncatingIfNeeded: entries[number].hash) & (slots.count - 1)
      while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.slot(entries[number].hash, number)
    }
  }

  private static func slot(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(number)
  }

  private static func isSame(_ left: Attribute, _ right: Attribute) -> Bool {
    if left.hasSameValue(as: right) { return true }
    return left.value.lowercased() == right.value.lowercased()
  }
}
