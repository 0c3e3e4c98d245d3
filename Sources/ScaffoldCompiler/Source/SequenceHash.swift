/// A number for a sequence of numbers, in their order.
struct SequenceHash {
  private(set) var value: UInt64 = 0

  mutating func add(_ number: UInt64) { value = ByteHash.hash(value &+ number) }

  /// - Parameter number: nothing counts as well.
  mutating func add(_ number: Int?) { add(number.map { UInt64(bitPattern: Int64($0)) } ?? .max) }
}
