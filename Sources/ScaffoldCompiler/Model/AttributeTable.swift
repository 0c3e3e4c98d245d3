/// A hash table from values of one attribute to the places of the elements that have it.
///
/// It keeps hashes, not values: whoever asks compares the value, which stands in the tree.
final class AttributeTable: Sendable {
  /// What is kept of one element.
  private struct Entry {
    /// The next place whose hash is the same, as far as it is compared.
    var next = none
    /// Where the value stands in the text, so that nobody has to ask the tree for that; where it must be decoded, its
    /// place among the attributes of the tree. `none` for an element without one.
    var start = none
    /// `none` for what must be decoded.
    var length = none

    var hasValue: Bool { start != none }

    /// The value, which is there.
    @inline(__always)
    func withValue<Result>(of element: Element, _ body: (Span<UInt8>) -> Result) -> Result {
      let start = Int(start)
      if length == none { return element.withBytes(at: start, body) }
      return element.read { $0.withBytes(in: start..<(start + Int(length)), body) }
    }
  }

  private let slots: HashSlots
  private let entries: [Entry]
  /// Halves of the hashes that are one for any case, where they were asked for. To look something up by these
  /// would let names that differ in case only stand in each other's way.
  private let foldedHashes: [UInt32]
  /// The sum of the hashes of all values, which is another one where other values are there.
  let hashSum: UInt64

  private static let none = UInt32.max

  /// - Parameters:
  ///   - attribute: that of each element; those without it are left out.
  ///   - foldsCase: whether it is asked which values are one but for their case.
  init(
    _ elements: [Element], _ attribute: Name, foldsCase: Bool,
    workers: Workers = Workers(count: 1)
  ) {
    let count = elements.count
    var (hashes, folded): ([UInt64], [UInt32]) = ([], [])
    var slots = HashSlots()
    entries = SharedRoom.array(count) { entries in
      hashes = SharedRoom.array(count) { hashes in
        let enter = { (folded: SharedRoom<UInt32>?) in
          _ = workers.map(Workers.stretches(of: elements, length: 4096), chunk: 1, state: {}) {
            Self.enter($2, attribute, entries, hashes, folded)
          }
        }
        if foldsCase { folded = SharedRoom.array(count, enter) } else { enter(nil) }
      }
      slots = HashSlots(of: hashes, workers) { place in
        entries[place].hasValue
      } link: { place, next in
        entries[place].next = next
      }
    }
    hashSum = hashes.reduce(0, &+)
    self.slots = slots
    foldedHashes = folded
  }

  /// Writes what is known of neighbouring elements, each in its place.
  private static func enter(
    _ elements: ArraySlice<Element>, _ attribute: Name, _ entries: SharedRoom<Entry>,
    _ hashes: SharedRoom<UInt64>, _ folded: SharedRoom<UInt32>?
  ) {
    // First where the values stand, then what they are: nothing of this is at hand, and a processor
    // fetches for several elements at once only what it need not find out one after the other.
    var place = elements.startIndex
    for element in elements.fetched {
      entries[place] = entry(of: element, attribute)
      place += 1
    }
    for place in elements.indices {
      let entry = entries[place]
      guard entry.hasValue else {
        hashes[place] = 0
        folded?[place] = 0
        continue
      }
      entry.withValue(of: elements[place]) { value in
        hashes[place] = ByteHash.hash(value)
        // Zero stands for no value.
        folded?[place] = max(UInt32(truncatingIfNeeded: ByteHash.anyCaseHash(value)), 1)
      }
    }
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
      guard entry.hasValue == entries[place].hasValue else { return nil }
      if entry.hasValue {
        let isSame = entry.withValue(of: new[place]) {
          former.holds($0, at: place, of: old[place])
        }
        guard isSame else { return nil }
      }
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
      if tree.attributes[place].needsDecoding {
        entry.start = UInt32(place)
        return
      }
      let range = tree.valueRange(ofAttribute: place)
      entry.start = UInt32(range.start)
      entry.length = UInt32(range.end - range.start)
    }
    return entry
  }

  /// The first place whose value may have this hash.
  func first(_ hash: UInt64) -> Int? { slots.first(hash) }

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
    guard entry.length == Self.none || Int(entry.length) == value.count else { return false }
    return entry.withValue(of: element) { ByteHash.isSame($0, value) }
  }

  /// The places whose values may be those of another place but for their case, in order.
  var repetitionsInAnyCase: [Int] {
    var hashes = RepeatedHashes(expecting: foldedHashes.count)
    for hash in foldedHashes where hash != 0 { hashes.insert(UInt64(hash)) }
    guard !hashes.repeated.isEmpty else { return [] }
    return foldedHashes.indices.filter { hashes.repeated.contains(UInt64(foldedHashes[$0])) }
  }

  /// Groups of two places or more whose values may be equal, each in order.
  var collisions: [[Int]] {
    var groups: [[Int]] = []
    for first in slots.places {
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
