/// Numbers byte strings: the same bytes of the same space have the same number, counted from zero.
///
/// It copies the bytes into one buffer, so that looking something up makes no string.
struct ByteTable: Sendable {
  /// The hash above, below it where the record stands, so that what is not meant is passed without
  /// looking at it.
  private var slots: [UInt64]
  /// For each byte string its number, its space, its length, and itself: all that a look-up needs
  /// stands together.
  private var records: TextBuffer
  /// Where the record of each number stands.
  private var starts: [UInt32] = []

  private static let none = UInt64.max
  private static let headerLength = 12

  /// - Parameter expected: for how many there is room from the beginning.
  init(expecting expected: Int = 0) {
    var size = 16
    while size <= expected * 2 { size *= 2 }
    slots = Array(repeating: Self.none, count: size)
    starts.reserveCapacity(expected)
    // Identifiers of jobs and tasks have some forty letters.
    records = TextBuffer(capacity: expected * 64)
  }

  var count: Int { starts.count }

  /// Gives up the room for more: for a table that is kept as it is.
  mutating func trim() {
    records.trim()
    starts = starts.exactCopy()
  }

  /// The number of these bytes; a new one where they are new.
  mutating func insert(_ key: Span<UInt8>, space: UInt32) -> (number: Int, isNew: Bool) {
    if starts.count * 2 >= slots.count { grow() }
    let hash = Self.hash(key, space)
    let slot = slot(of: key, space, hash)
    if slots[slot] != Self.none { return (number(slots[slot]), false) }
    let number = starts.count
    let start = UInt32(records.count)
    slots[slot] = UInt64(hash) << 32 | UInt64(start)
    starts.append(start)
    records.write(upTo: Self.headerLength + key.count) { pen in
      pen.write(UInt32(number))
      pen.write(space)
      pen.write(UInt32(key.count))
      pen.write(key)
    }
    return (number, true)
  }

  mutating func insert(_ key: String, space: UInt32) -> (number: Int, isNew: Bool) {
    insert(key.utf8.span, space: space)
  }

  /// The number of these bytes.
  func number(of key: Span<UInt8>, space: UInt32) -> Int? {
    let found = slots[slot(of: key, space, Self.hash(key, space))]
    return found == Self.none ? nil : number(found)
  }

  func number(of key: String, space: UInt32) -> Int? {
    number(of: key.utf8.span, space: space)
  }

  /// The bytes of a number, as text.
  func text(_ number: Int) -> String { String(decoding: slice(number), as: UTF8.self) }

  /// The bytes of a number.
  func bytes(_ number: Int) -> [UInt8] { Array(slice(number)) }

  private func slice(_ number: Int) -> ArraySlice<UInt8> {
    let start = Int(starts[number])
    let key = start + Self.headerLength
    return records[key..<(key + length(start))]
  }

  /// Every text of a space, in order of number.
  func texts(space: UInt32) -> [String] {
    starts.indices.filter { self.space(Int(starts[$0])) == space }.map(text)
  }

  /// Goes through those that another table has not, each with its space.
  func visit(notIn other: ByteTable, _ visit: (Span<UInt8>, _ space: UInt32) -> Void) {
    for number in starts.indices {
      let (key, space) = (bytes(number), space(Int(starts[number])))
      if other.number(of: key.span, space: space) == nil { visit(key.span, space) }
    }
  }

  /// Another number where there are other byte strings, or in another order.
  var fingerprint: UInt64 { records.withBytes(from: 0) { ByteHash.hash($0) } }

  // MARK: Records, by where they stand

  private func number(_ slot: UInt64) -> Int {
    Int(records.number(at: Int(slot & 0xFFFF_FFFF)))
  }

  private func space(_ start: Int) -> UInt32 { records.number(at: start + 4) }

  private func length(_ start: Int) -> Int { Int(records.number(at: start + 8)) }

  private func matches(_ start: Int, _ key: Span<UInt8>, _ space: UInt32) -> Bool {
    length(start) == key.count && self.space(start) == space
      && records.holds(key, at: start + Self.headerLength)
  }

  // MARK: Slots

  /// Where the key stands, or would stand.
  private func slot(of key: Span<UInt8>, _ space: UInt32, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.none {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash,
        matches(Int(slots[slot] & 0xFFFF_FFFF), key, space)
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: Self.none, count: former.count * 2)
    for entry in former where entry != Self.none {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  private static func hash(_ key: Span<UInt8>, _ space: UInt32) -> UInt32 {
    let hash = ByteHash.hash(key) ^ UInt64(space) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
