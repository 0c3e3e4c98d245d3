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
  private var slots: [UInt32] = Array(repeating: Self.none, count: 64)
  private var bytes: [UInt8] = []

  private static let none = UInt32.max

  var count: Int { entries.count }

  /// The number of these bytes; a new one where they are new.
  mutating func insert(_ key: Span<UInt8>, space: UInt32) -> (number: Int, isNew: Bool) {
    if entries.count * 2 >= slots.count { grow() }
    let hash = Self.hash(key, space)
    let slot = slot(of: key, space, hash)
    if slots[slot] != Self.none { return (Int(slots[slot]), false) }
    slots[slot] = UInt32(entries.count)
    entries.append(
      Entry(
        hash: hash, space: space, start: UInt32(bytes.count), length: UInt32(key.count)))
    for index in key.indices { bytes.append(key[index]) }
    return (entries.count - 1, true)
  }

  mutating func insert(_ key: String, space: UInt32) -> (number: Int, isNew: Bool) {
    insert(Array(key.utf8).span, space: space)
  }

  /// The number of these bytes.
  func number(of key: Span<UInt8>, space: UInt32) -> Int? {
    let found = slots[slot(of: key, space, Self.hash(key, space))]
    return found == Self.none ? nil : Int(found)
  }

  func number(of key: String, space: UInt32) -> Int? {
    number(of: Array(key.utf8).span, space: space)
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
    while slots[slot] != Self.none, !matches(entries[Int(slots[slot])], key, space, hash) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func matches(
    _ entry: Entry, _ key: Span<UInt8>, _ space: UInt32, _ hash: UInt32
  ) -> Bool {
    guard entry.hash == hash, entry.space == space, Int(entry.length) == key.count else {
      return false
    }
    let stored = bytes.span.extracting(Int(entry.start)..<Int(entry.start + entry.length))
    for index in key.indices where stored[index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private static func hash(_ key: Span<UInt8>, _ space: UInt32) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(space)
    unsafe key.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}

extension Attribute {
  /// The decoded value as bytes, without a string where none is needed.
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let range = valueRange
    let bytes = tree.text.bytes
    if needsDecoding {
      let decoded = AttributeValue.decodedBytes(bytes[range.start..<range.end])
      return body(decoded.span)
    }
    let text = bytes.span
    return body(text.extracting(range.start..<range.end))
  }
}
