/// A set of values of attributes, compared as bytes: putting one in makes no string.
struct ValueSet: Sendable {
  private var table = ByteTable()
  /// Neighbours mostly have the same value, so the last one is at hand.
  private var last: Attribute?

  var isEmpty: Bool { table.count == 0 }

  var count: Int { table.count }

  /// The values, in the order in which each came first.
  var texts: [String] { table.texts(space: 0) }

  /// - Returns: whether the value is new.
  @discardableResult
  mutating func insert(_ value: Attribute) -> Bool {
    if let last, last.hasSameValue(as: value) { return false }
    last = value
    return value.withBytes { table.insert($0, space: 0).isNew }
  }

  func contains(_ value: Span<UInt8>) -> Bool { table.number(of: value, space: 0) != nil }

  func contains(_ value: Attribute) -> Bool {
    value.withBytes { contains($0) }
  }
}
