/// Numbers byte strings: the same bytes of the same space have the same number, counted from zero.
///
/// It copies the bytes into one buffer, so that looking something up makes no string.
struct ByteTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt32
    let space: UInt32
    let start: UInt32
    let length: UInt32
  }

  private var entries: [Entry] = []
  /// The hash above, the number below, so that what is not meant is passed without looking at it.
  private var slots: [UInt64] = Array(repeating: Self.none, count: 16)
  private var bytes: [UInt8] = []

  private static let none = UInt64.max

  var count: Int { entries.count }

  /// The number of these bytes; a new one where they are new.
  mutating func insert(_ key: Span<UInt8>, space: UInt32) -> (number: Int, isNew: Bool) {
    if entries.count * 2 >= slots.count { grow() }
    let hash = Self.hash(key, space)
    let slot = slot(of: key, space, hash)
    if slots[slot] != Self.none { return (Self.number(slots[slot]), false) }
    slots[slot] = Self.slot(hash, entries.count)
    entries.append(
      Entry(
        hash: hash, space: space, start: UInt32(bytes.count), length: UInt32(key.count)))
    unsafe key.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return (entries.count - 1, true)
  }

  mutating func insert(_ key: String, space: UInt32) -> (number: Int, isNew: Bool) {
    var key = key
    return key.withUTF8 { unsafe insert($0.span, space: space) }
  }

  /// The number of these bytes.
  func number(of key: Span<UInt8>, space: UInt32) -> Int? {
    let found = slots[slot(of: key, space, Self.hash(key, space))]
    return found == Self.none ? nil : Self.number(found)
  }

  func number(of key: String, space: UInt32) -> Int? {
    var key = key
    return key.withUTF8 { unsafe number(of: $0.span, space: space) }
  }

  /// The bytes of a number, as text.
  func text(_ number: Int) -> String {
    let entry = entries[number]
    let start = Int(entry.start)
    return String(decoding: bytes[start..<(start + Int(entry.length))], as: UTF8.self)
  }

  /// Every text of a space, in order of number.
  func texts(space: UInt32) -> [String] {
    entries.indices.filter { entries[$0].space == space }.map(text)
  }

  /// Where the key stands, or would stand.
  private func slot(of key: Span<UInt8>, _ space: UInt32, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.none {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash,
        matches(entries[Self.number(slots[slot])], key, space)
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func matches(_ entry: Entry, _ key: Span<UInt8>, _ space: UInt32) -> Bool {
    guard entry.space == space, Int(entry.length) == key.count else { return false }
    return ByteHash.isSame(
      bytes.span.extracting(Int(entry.start)..<Int(entry.start + entry.length)), key)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.slot(entry.hash, number)
    }
  }

  private static func slot(_ hash: UInt32, _ number: Int) -> UInt64 {
    UInt64(hash) << 32 | UInt64(number)
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) }

  private static func hash(_ key: Span<UInt8>, _ space: UInt32) -> UInt32 {
    let hash = ByteHash.hash(key) ^ UInt64(space) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
