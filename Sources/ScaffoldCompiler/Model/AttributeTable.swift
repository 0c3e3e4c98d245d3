/// A hash table from values of one attribute to the places of the elements that have it.
///
/// It keeps hashes, not values: whoever asks compares the value, which stands in the tree.
struct AttributeTable: Sendable {
  private var heads: [UInt32]
  private var next: [UInt32]
  private var hashes: [Int]

  private static let none = UInt32.max

  /// - Parameter values: the attribute of each element, in order; nothing where it has none.
  init(_ values: [Attribute?]) {
    var size = 16
    while size < values.count * 2 { size *= 2 }
    heads = Array(repeating: Self.none, count: size)
    next = Array(repeating: Self.none, count: values.count)
    hashes = Array(repeating: 0, count: values.count)
    // From the last to the first, so that each chain is in order.
    for place in values.indices.reversed() {
      guard let attribute = values[place] else { continue }
      let hash =
        attribute.needsDecoding
        ? Self.hash(attribute.value)
        : Self.hash(
          attribute.tree.text.bytes[attribute.valueRange.start..<attribute.valueRange.end])
      let slot = hash & (size - 1)
      hashes[place] = hash
      next[place] = heads[slot]
      heads[slot] = UInt32(place)
    }
  }

  /// The places whose value may be this one, in order.
  func places(of value: String) -> [Int] {
    let hash = Self.hash(value)
    var places: [Int] = []
    var place = heads[hash & (heads.count - 1)]
    while place != Self.none {
      if hashes[Int(place)] == hash { places.append(Int(place)) }
      place = next[Int(place)]
    }
    return places
  }

  /// Groups of two places or more whose values may be equal, each in order.
  var collisions: [[Int]] {
    var groups: [[Int]] = []
    for head in heads where head != Self.none && hasTwins(head) {
      var chain: [Int: [Int]] = [:]
      var place = head
      while place != Self.none {
        chain[hashes[Int(place)], default: []].append(Int(place))
        place = next[Int(place)]
      }
      groups.append(contentsOf: chain.values.filter { $0.count > 1 })
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// Whether two values in a chain have one hash; chains are short.
  private func hasTwins(_ head: UInt32) -> Bool {
    var place = head
    while place != Self.none {
      var other = next[Int(place)]
      while other != Self.none {
        if hashes[Int(other)] == hashes[Int(place)] { return true }
        other = next[Int(other)]
      }
      place = next[Int(place)]
    }
    return false
  }

  private static func hash(_ value: String) -> Int {
    var value = value
    return value.withUTF8 { unsafe hash(UnsafeRawBufferPointer($0)) }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { unsafe hash($0) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    unsafe hasher.combine(bytes: bytes)
    return hasher.finalize()
  }
}
