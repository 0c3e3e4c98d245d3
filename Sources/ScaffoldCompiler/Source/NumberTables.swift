/// Many tables from numbers to numbers, one behind the other: what is asked of one table stands together,
/// however many there are.
struct NumberTables: Sendable {
  /// The key above, the value below.
  private var slots: [UInt64]
  /// Where each table begins, and where the last one ends.
  private var starts: [Int] = [0]

  private static let none = UInt64.max

  /// - Parameter rooms: how many keys each table will have, at most.
  init(rooms: [Int]) {
    starts.reserveCapacity(rooms.count + 1)
    var end = 0
    for room in rooms {
      // One slot stays free in each, where a search for what is not there ends.
      var size = 2
      while size * 2 < room * 3 + 2 { size *= 2 }
      end += size
      starts.append(end)
    }
    slots = Array(repeating: Self.none, count: end)
  }

  /// The value of a key in a table.
  func value(of key: Int, in table: Int) -> Int? {
    let found = slots[slot(of: key, in: table)]
    return found == Self.none ? nil : Int(found & 0xFFFF_FFFF)
  }

  /// - Parameter table: that has room for one more, or has the key already.
  /// - Returns: the value that the key has; the new one where it had none.
  mutating func insert(_ key: Int, _ value: Int, in table: Int) -> Int {
    let slot = slot(of: key, in: table)
    if slots[slot] == Self.none { slots[slot] = UInt64(key) << 32 | UInt64(value) }
    return Int(slots[slot] & 0xFFFF_FFFF)
  }

  /// Goes through a table in no particular order.
  func visit(_ table: Int, _ visit: (_ key: Int, _ value: Int) -> Void) {
    for slot in slots[starts[table]..<starts[table + 1]] where slot != Self.none {
      visit(Int(slot >> 32), Int(slot & 0xFFFF_FFFF))
    }
  }

  /// The keys of a table, in order of value.
  func keys(of table: Int) -> [Int] {
    slots[starts[table]..<starts[table + 1]].filter { $0 != Self.none }
      .sorted { $0 & 0xFFFF_FFFF < $1 & 0xFFFF_FFFF }.map { Int($0 >> 32) }
  }

  /// Adds every key with its value.
  func add(to hash: inout SequenceHash) {
    for slot in slots { hash.add(slot) }
  }

  /// Where a key stands, or would stand.
  private func slot(of key: Int, in table: Int) -> Int {
    let start = starts[table]
    let mask = starts[table + 1] - start - 1
    var offset = Int(truncatingIfNeeded: ByteHash.hash(UInt64(key))) & mask
    while slots[start + offset] != Self.none, slots[start + offset] >> 32 != UInt64(key) {
      offset = (offset + 1) & mask
    }
    return start + offset
  }
}
