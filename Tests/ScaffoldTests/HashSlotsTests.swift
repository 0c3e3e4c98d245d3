import Synchronization
import Testing

@testable import ScaffoldCompiler

/// The first place of each hash, in regions that threads fill, and the places behind it.
@Suite struct HashSlotsTests {
  /// What stands at the places of a hash, in order.
  private static func places(
    of hash: UInt64, _ slots: HashSlots, _ next: [Int: UInt32]
  ) -> [Int] {
    var places: [Int] = []
    var place = slots.first(hash)
    while let current = place {
      places.append(current)
      place = next[current].map { Int($0) }
    }
    return places
  }

  /// Fewer hashes than a thread is worth, and more, with every third one there twice.
  @Test(arguments: [0, 1, 100, 8191, 8192, 40_000], [1, 2, 3, 8])
  func everyHashLeadsToItsPlaces(count: Int, threads: Int) {
    let hashes = (0..<count).map { place -> UInt64 in
      let number = place % 3 == 0 ? place / 2 * 2 : place
      return ByteHash.hash(UInt64(number))
    }
    let links = Mutex<[Int: UInt32]>([:])
    let slots = HashSlots(of: hashes, Workers(count: threads), isThere: { $0 % 7 != 0 }) {
      (place, next) in links.withLock { $0[place] = next }
    }
    var expected: [UInt64: [Int]] = [:]
    for (place, hash) in hashes.enumerated() where place % 7 != 0 {
      expected[hash, default: []].append(place)
    }
    let next = links.withLock { $0 }
    var wrong = 0
    for (hash, places) in expected where Self.places(of: hash, slots, next) != places { wrong += 1 }
    #expect(wrong == 0)
    #expect(slots.places.sorted() == expected.values.map { $0[0] }.sorted())
    for place in hashes.indices where expected[hashes[place]] == nil {
      #expect(slots.first(hashes[place]) == nil)
    }
  }

  /// Nothing says that hashes are spread over the regions.
  @Test func hashesOfOneRegionHaveRoom() {
    let hashes = (0..<UInt64(20_000)).map { $0 << 40 | $0 }
    let slots = HashSlots(of: hashes, Workers(count: 8), isThere: { _ in true }, link: { _, _ in })
    #expect(hashes.indices.allSatisfy { slots.first(hashes[$0]) == $0 })
  }

  @Test func nothingStandsInNone() {
    #expect(HashSlots().first(7) == nil)
    #expect(Array(HashSlots().places) == [])
  }
}
