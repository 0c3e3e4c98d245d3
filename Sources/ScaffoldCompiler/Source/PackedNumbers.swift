/// Numbers by place, in a byte each where all are small enough for that, as most are.
struct PackedNumbers: Sendable, Equatable {
  // One of them is empty.
  private let bytes: [UInt8]
  private let words: [UInt32]

  init() {
    bytes = []
    words = []
  }

  /// - Parameter limit: what all numbers are below.
  init(_ numbers: borrowing GrowingList<UInt32>, below limit: Int) {
    if limit <= Self.byteLimit {
      words = []
      bytes = SharedRoom.array(numbers.count) { room in
        for place in 0..<numbers.count { room[place] = UInt8(truncatingIfNeeded: numbers[place]) }
      }
    } else {
      bytes = []
      words = numbers.array
    }
  }

  /// Several, one behind the other.
  ///
  /// - Parameters:
  ///   - additions: what is added to those of each piece.
  ///   - limit: what all numbers are below then.
  init(joining pieces: [PackedNumbers], adding additions: [UInt32], below limit: Int) {
    var all = GrowingList<UInt32>()
    for (piece, addition) in zip(pieces, additions) {
      for place in 0..<piece.count { all.append(UInt32(piece[place]) + addition) }
    }
    self.init(all, below: limit)
  }

  private static let byteLimit = 1 << 8

  var count: Int { max(bytes.count, words.count) }

  @inline(__always)
  subscript(place: Int) -> Int { words.isEmpty ? Int(bytes[place]) : Int(words[place]) }

  /// Has them fetched from memory.
  @inline(__always)
  func fetch(_ places: Range<Int>) {
    if words.isEmpty { Prefetch.fetch(bytes, places) } else { Prefetch.fetch(words, places) }
  }
}
