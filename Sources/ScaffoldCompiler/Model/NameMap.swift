/// A small hash table from names to places in a list.
struct NameMap: Sendable {
  private var keys: [UInt32] = []
  private var values: [Int32] = []

  private static let none = UInt32.max

  init(_ entries: [(name: Name, value: Int)]) {
    guard !entries.isEmpty else { return }
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: Self.none, count: size)
    values = Array(repeating: 0, count: size)
    for entry in entries {
      var slot = slot(of: entry.name)
      while keys[slot] != Self.none, keys[slot] != entry.name.number {
        slot = (slot + 1) & (size - 1)
      }
      // The first entry of a name counts.
      if keys[slot] == Self.none {
        keys[slot] = entry.name.number
        values[slot] = Int32(entry.value)
      }
    }
  }

  subscript(name: Name) -> Int? {
    guard !keys.isEmpty else { return nil }
    var slot = slot(of: name)
    while keys[slot] != Self.none {
      if keys[slot] == name.number { return Int(values[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private func slot(of name: Name) -> Int {
    Int(truncatingIfNeeded: (name.number &* 0x9E37_79B1) >> 7) & (keys.count - 1)
  }
}

/// A set of names, to be asked often.
struct NameSet: Sendable, ExpressibleByArrayLiteral {
  private let names: NameMap

  init(_ names: some Sequence<Name>) {
    self.names = NameMap(names.map { ($0, 1) })
  }

  init(arrayLiteral names: Name...) {
    self.init(names)
  }

  func contains(_ name: Name) -> Bool { names[name] != nil }
}
