/// A hash table from values of one attribute to the places of the elements that have it.
///
/// It keeps hashes, not values: whoever asks compares the value, which stands in the tree.
final class AttributeTable: Sendable {
  private let heads: [UInt32]
  private let nexts: [UInt32]
  private let hashes: [UInt64]
  /// The hashes that are one for any case, where they were asked for. To look something up by these
  /// would let names that differ in case only stand in each other's way.
  private let foldedHashes: [UInt64]

  /// Where the value of each element stands among the attributes of its tree.
  private let places: [UInt32]

  private static let none = UInt32.max

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
      let places = stretch.map { $0.place(of: attribute).map { UInt32($0) } ?? Self.none }
      var hashes: [UInt64] = []
      var folded: [UInt64] = []
      hashes.reserveCapacity(stretch.count)
      if foldsCase { folded.reserveCapacity(stretch.count) }
      for (element, place) in zip(stretch, places) {
        guard place != Self.none else {
          hashes.append(0)
          if foldsCase { folded.append(0) }
          continue
        }
        element.withBytes(at: Int(place)) { value in
          hashes.append(Self.hash(ByteHash.hash(value)))
          if foldsCase { folded.append(Self.hash(ByteHash.anyCaseHash(value))) }
        }
      }
      return (hashes, folded, places)
    }
    let hashes = parts.flatMap { $0.0 }
    foldedHashes = parts.flatMap { $0.1 }
    places = parts.flatMap { $0.2 }
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var heads = Array(repeating: Self.none, count: size)
    var nexts = Array(repeating: Self.none, count: hashes.count)
    // From the last to the first, so that each chain is in order.
    for place in hashes.indices.reversed() where hashes[place] != 0 {
      let slot = Int(truncatingIfNeeded: hashes[place]) & (size - 1)
      nexts[place] = heads[slot]
      heads[slot] = UInt32(place)
    }
    self.heads = heads
    self.nexts = nexts
    self.hashes = hashes
  }

  /// Zero stands for no value.
  private static func hash(_ hash: UInt64) -> UInt64 { max(hash, 1) }

  /// Where the value of a place that has one stands among the attributes of its tree.
  func attribute(_ place: Int) -> Int { Int(places[place]) }

  /// The first place whose value may have this hash.
  func first(_ hash: UInt64) -> Int? {
    let hash = Self.hash(hash)
    return place(from: heads[Int(truncatingIfNeeded: hash) & (heads.count - 1)], hash)
  }

  /// The next place whose value may be that of a place.
  func next(_ place: Int) -> Int? {
    self.place(from: nexts[place], hashes[place])
  }

  private func place(from start: UInt32, _ hash: UInt64) -> Int? {
    var place = start
    while place != Self.none, hashes[Int(place)] != hash { place = nexts[Int(place)] }
    return place == Self.none ? nil : Int(place)
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
    for head in heads where head != Self.none && hasTwins(head) {
      var chain: [UInt64: [Int]] = [:]
      var place = head
      while place != Self.none {
        chain[hashes[Int(place)], default: []].append(Int(place))
        place = nexts[Int(place)]
      }
      groups.append(contentsOf: chain.values.filter { $0.count > 1 })
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// Whether two values in a chain have one hash; chains are short.
  private func hasTwins(_ head: UInt32) -> Bool {
    var place = head
    while place != Self.none {
      var other = nexts[Int(place)]
      while other != Self.none {
        if hashes[Int(other)] == hashes[Int(place)] { return true }
        other = nexts[Int(other)]
      }
      place = nexts[Int(place)]
    }
    return false
  }
}
