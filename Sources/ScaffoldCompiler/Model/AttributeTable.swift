/// A hash table from values of one attribute to the places of the elements that have it.
///
/// It keeps hashes, not values: whoever asks compares the value, which stands in the tree.
final class AttributeTable: Sendable {
  /// What is kept of one element.
  private struct Entry {
    /// Where its value stands among the attributes of its tree; `none` for an element without one.
    var attribute = none
    /// The next place whose hash is the same, as far as it is compared.
    var next = none
    /// Where the value stands in the text, so that nobody has to ask the tree for that.
    var start: UInt32 = 0
    /// `none` for what must be decoded.
    var length = none
  }

  /// Half of the hash above, below it the first place that has it, so that what is not meant is passed
  /// without looking at it.
  private let slots: [UInt64]
  private let entries: [Entry]
  /// The hashes that are one for any case, where they were asked for. To look something up by these
  /// would let names that differ in case only stand in each other's way.
  private let foldedHashes: [UInt64]
  /// The sum of the hashes of all values, which is another one where other values are there.
  let hashSum: UInt64

  private static let none = UInt32.max
  private static let free = UInt64.max

  /// - Parameters:
  ///   - attribute: that of each element; those without it are left out.
  ///   - foldsCase: whether it is asked which values are one but for their case.
  init(
    _ elements: [Element], _ attribute: Name, foldsCase: Bool,
    workers: Workers = Workers(count: 1)
  ) {
    let stretches = Workers.stretches(of: elements, length: 4096)
    let parts = workers.map(stretches, chunk: 1, state: {}) { _, _, stretch in
      // First where the values stand, then what they are: nothing of this is at hand, and a processor
      // fetches for several elements at once only what it need not find out one after the other.
      let entries = stretch.fetched.map { Self.entry(of: $0, attribute) }
      var hashes: [UInt64] = []
      var folded: [UInt64] = []
      hashes.reserveCapacity(stretch.count)
      if foldsCase { folded.reserveCapacity(stretch.count) }
      for (element, entry) in zip(stretch, entries) {
        guard entry.attribute != Self.none else {
          hashes.append(0)
          if foldsCase { folded.append(0) }
          continue
        }
        element.withBytes(at: Int(entry.attribute)) { value in
          hashes.append(ByteHash.hash(value))
          // Zero stands for no value.
          if foldsCase { folded.append(max(ByteHash.anyCaseHash(value), 1)) }
        }
      }
      return (entries, hashes, folded)
    }
    var entries = parts.flatMap { $0.0 }
    let hashes = parts.flatMap { $0.1 }
    hashSum = hashes.reduce(0, &+)
    slots = Self.link(&entries, hashes)
    self.entries = entries
    foldedHashes = parts.flatMap { $0.2 }
  }

  /// A table of elements of which some stand in the place of others that have the same values.
  ///
  /// - Parameters:
  ///   - former: the table with the others.
  ///   - places: where they stand.
  /// - Returns: nothing where one has another value.
  init?(
    _ former: AttributeTable, _ attribute: Name, from old: [Element], to new: [Element],
    at places: [Int]
  ) {
    var entries = former.entries
    for place in places {
      let entry = Self.entry(of: new[place], attribute)
      let hadValue = entries[place].attribute != Self.none
      guard (entry.attribute != Self.none) == hadValue else { return nil }
      if hadValue {
        let isSame = new[place].withBytes(at: Int(entry.attribute)) {
          former.holds($0, at: place, of: old[place])
        }
        guard isSame else { return nil }
      }
      entries[place].attribute = entry.attribute
      entries[place].start = entry.start
      entries[place].length = entry.length
    }
    self.entries = entries
    slots = former.slots
    foldedHashes = former.foldedHashes
    hashSum = former.hashSum
  }

  private static func entry(of element: Element, _ attribute: Name) -> Entry {
    var entry = Entry()
    element.read { tree in
      guard let place = tree.place(ofAttribute: attribute, ofNode: element.index) else { return }
      entry.attribute = UInt32(place)
      if tree.attributes[place].needsDecoding { return }
      let range = tree.valueRange(ofAttribute: place)
      entry.start = UInt32(range.start)
      entry.length = UInt32(range.end - range.start)
    }
    return entry
  }

  /// Joins the entries of each hash.
  ///
  /// - Returns: the slots.
  private static func link(_ entries: inout [Entry], _ hashes: [UInt64]) -> [UInt64] {
    var size = 4
    while size * 2 < entries.count * 3 { size *= 2 }
    var slots = Array(repeating: free, count: size)
    // From the last to the first, so that each chain is in order.
    for place in entries.indices.reversed() where entries[place].attribute != none {
      let slot = slot(of: hashes[place], in: slots)
      if slots[slot] != free { entries[place].next = UInt32(truncatingIfNeeded: slots[slot]) }
      slots[slot] = (hashes[place] >> 32) << 32 | UInt64(place)
    }
    return slots
  }

  /// Where the places of a hash are found, or would be.
  private static func slot(of hash: UInt64, in slots: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != free, slots[slot] >> 32 != hash >> 32 {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The first place whose value may have this hash.
  func first(_ hash: UInt64) -> Int? {
    let found = slots[Self.slot(of: hash, in: slots)]
    return found == Self.free ? nil : Int(found & 0xFFFF_FFFF)
  }

  /// The next place whose value may be that of a place.
  func next(_ place: Int) -> Int? {
    let next = entries[place].next
    return next == Self.none ? nil : Int(next)
  }

  /// Whether the value of a place that has one means these bytes.
  ///
  /// - Parameter element: that of the place.
  @inline(__always)
  func holds(_ value: Span<UInt8>, at place: Int, of element: Element) -> Bool {
    let entry = entries[place]
    if entry.length == Self.none {
      return element.withBytes(at: Int(entry.attribute)) { ByteHash.isSame($0, value) }
    }
    guard Int(entry.length) == value.count else { return false }
    let start = Int(entry.start)
    return element.read { tree in
      tree.withBytes(in: start..<(start + value.count)) { ByteHash.isSame($0, value) }
    }
  }

  /// The places whose values may be those of another place but for their case, in order.
  var repetitionsInAnyCase: [Int] {
    var hashes = RepeatedHashes(expecting: foldedHashes.count)
    for hash in foldedHashes where hash != 0 { hashes.insert(hash) }
    guard !hashes.repeated.isEmpty else { return [] }
    return foldedHashes.indices.filter { hashes.repeated.contains(foldedHashes[$0]) }
  }

  /// Groups of two places or more whose values may be equal, each in order.
  var collisions: [[Int]] {
    var groups: [[Int]] = []
    for slot in slots where slot != Self.free {
      let first = Int(slot & 0xFFFF_FFFF)
      guard var place = next(first) else { continue }
      var group = [first, place]
      while let following = next(place) {
        group.append(following)
        place = following
      }
      groups.append(group)
    }
    return groups.sorted { $0[0] < $1[0] }
  }
}
