/// Tells which hashes come more than once; whoever compares what they stand for needs to look at
/// nothing else.
struct RepeatedHashes {
  private(set) var repeated: Set<UInt64> = []
  private var hashes: HashSet

  /// - Parameter expected: for how many there is room from the beginning.
  init(expecting expected: Int = 0) {
    hashes = HashSet(expecting: expected)
  }

  /// Forgets every hash, but keeps some room for others.
  mutating func removeAll() {
    if !repeated.isEmpty { repeated = [] }
    hashes.removeAll()
  }

  /// - Parameter hash: not zero.
  mutating func insert(_ hash: UInt64) {
    if !hashes.insert(hash) { repeated.insert(hash) }
  }
}
