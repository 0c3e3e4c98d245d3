/// A small hash table from names to places in a list.
struct NameMap: Sendable {
  fileprivate var keys: [UInt32] = []
  fileprivate var values: [Int32] = []

  fileprivate static let none = UInt32.max

  init(_ entries: [(name: Name, value: Int)]) {
    guard !entries.isEmpty else { return }
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: Self.none, count: size)
    values = Array(repeating: 0, count: size)
    for entry in entries {
      let slot = Self.slot(of: entry.name, in: keys, from: 0, size)
      // The first entry of a name counts.
      if keys[slot] == Self.none {
        keys[slot] = entry.name.number
        values[slot] = Int32(entry.value)
      }
    }
  }

  subscript(name: Name) -> Int? {
    guard !keys.isEmpty else { return nil }
    let slot = Self.slot(of: name, in: keys, from: 0, keys.count)
    return keys[slot] == Self.none ? nil : Int(values[slot])
  }

  /// Where a name stands in a table, or would stand.
  @inline(__always)
  fileprivate static func slot(
    of name: Name, in keys: [UInt32], from start: Int, _ size: Int
  ) -> Int {
    var slot = Int(truncatingIfNeeded: (name.number &* 0x9E37_79B1) >> 7) & (size - 1)
    while keys[start + slot] != none, keys[start + slot] != name.number {
      slot = (slot + 1) & (size - 1)
    }
    return start + slot
  }
}

/// Numbers names in the order in which each came first, counted from zero.
struct NameNumbers: Sendable {
  private(set) var names: [Name] = []
  private var keys = Array(repeating: NameMap.none, count: 16)
  private var numbers = Array(repeating: Int32(0), count: 16)

  /// The number of a name; a new one where it is new.
  mutating func insert(_ name: Name) -> Int {
    let slot = NameMap.slot(of: name, in: keys, from: 0, keys.count)
    if keys[slot] != NameMap.none { return Int(numbers[slot]) }
    names.append(name)
    if names.count * 2 > keys.count { grow() } else { put(name, names.count - 1, in: slot) }
    return names.count - 1
  }

  func contains(_ name: Name) -> Bool {
    keys[NameMap.slot(of: name, in: keys, from: 0, keys.count)] != NameMap.none
  }

  private mutating func put(_ name: Name, _ number: Int, in slot: Int) {
    keys[slot] = name.number
    numbers[slot] = Int32(number)
  }

  private mutating func grow() {
    let size = keys.count * 2
    keys = Array(repeating: NameMap.none, count: size)
    numbers = Array(repeating: 0, count: size)
    for (number, name) in names.enumerated() {
      put(name, number, in: NameMap.slot(of: name, in: keys, from: 0, size))
    }
  }
}

/// Many maps one behind the other, to be asked for every attribute there is: they are numbers
/// in three arrays, so that to look something up holds on to nothing.
struct NameMaps: Sendable {
  private var keys: [UInt32] = []
  private var values: [Int32] = []
  private var starts: [Int32] = [0]

  init(_ maps: some Sequence<NameMap>) {
    for map in maps {
      keys += map.keys
      values += map.values
      starts.append(Int32(keys.count))
    }
  }

  /// What the map at a place has for a name.
  @inline(__always)
  subscript(map: Int, name: Name) -> Int? {
    let start = Int(starts[map])
    let size = Int(starts[map + 1]) - start
    guard size > 0 else { return nil }
    let slot = NameMap.slot(of: name, in: keys, from: start, size)
    return keys[slot] == NameMap.none ? nil : Int(values[slot])
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
