/// Where in a list something with a hash stands first.
///
/// It lies in regions, each of them a table by itself, so that several threads can fill it.
struct HashSlots: Sendable {
  /// Half of the hash above, below it the first place that has it, so that what is not meant is passed
  /// without looking at it.
  private var slots: [UInt64] = [free]
  /// How many slots a region has, and how many regions there are: powers of two.
  private var size = 1
  private var regions = 1

  private static let free = UInt64.max
  /// Fewer hashes are not worth another thread's while.
  private static let leastRegion = 4096

  /// Nothing stands anywhere.
  init() {}

  /// - Parameters:
  ///   - hashes: by place.
  ///   - isThere: whether something stands at a place.
  ///   - link: is told of a place, and the next one behind it with its hash, as far as that is compared. It is called
  ///     from several threads, for each place from one only.
  init(
    of hashes: [UInt64], _ workers: Workers, isThere: @Sendable (Int) -> Bool,
    link: @Sendable (_ place: Int, _ next: UInt32) -> Void
  ) {
    while regions < workers.count, hashes.count / (regions * 2) >= Self.leastRegion { regions *= 2 }
    let all = Array(0..<regions)
    let mask = regions - 1
    let counts = workers.map(all, chunk: 1, state: {}) { _, _, region in
      hashes.reduce(0) { Self.upper($1) & mask == region ? $0 + 1 : $0 }
    }
    size = 4
    while size * 2 < (counts.max() ?? 0) * 3 { size *= 2 }
    let size = size
    slots = SharedRoom.array(size * regions) { slots in
      _ = workers.map(all, chunk: 1, state: {}) { _, _, region in
        let start = region * size
        for slot in start..<(start + size) { slots[slot] = Self.free }
        // From the last to the first, so that each leads to the next one behind it.
        for place in hashes.indices.reversed() {
          let hash = hashes[place]
          guard Self.upper(hash) & mask == region, isThere(place) else { continue }
          let slot = Self.slot(of: hash, from: start, size) { slots[$0] }
          if slots[slot] != Self.free { link(place, UInt32(truncatingIfNeeded: slots[slot])) }
          slots[slot] = (hash >> 32) << 32 | UInt64(place)
        }
      }
    }
  }

  /// The first place that has this hash, as far as it is compared.
  func first(_ hash: UInt64) -> Int? {
    let start = (Self.upper(hash) & (regions - 1)) * size
    let found = slots[Self.slot(of: hash, from: start, size) { slots[$0] }]
    return found == Self.free ? nil : Self.place(found)
  }

  /// The first place of each hash that there is, in no particular order.
  var places: some Sequence<Int> {
    slots.lazy.filter { $0 != Self.free }.map(Self.place)
  }

  private static func place(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) }

  private static func upper(_ hash: UInt64) -> Int { Int(hash >> 32) }

  /// Where a hash stands in the region that begins at `start`, or would.
  @inline(__always)
  private static func slot(
    of hash: UInt64, from start: Int, _ size: Int, _ slots: (Int) -> UInt64
  ) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (size - 1)
    while case let known = slots(start + slot), known != free, known >> 32 != hash >> 32 {
      slot = (slot + 1) & (size - 1)
    }
    return start + slot
  }
}
