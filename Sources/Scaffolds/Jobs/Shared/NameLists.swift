import ScaffoldCompiler

/// Lists of names, as every list of a generated task is: each name once, by Unicode code point.
extension [Sourced] {
  /// Where a name occurs twice, the first one's origin counts.
  func sortedNames() -> [Sourced] {
    // Most lists have one name or none, or are in order.
    if isInOrder { return self }
    // The order of equal ones stays, so that the first is kept.
    var names: [Sourced] = []
    names.reserveCapacity(count)
    for name in sorted(by: { $0.value.precedes($1.value) }) where names.last?.value != name.value {
      names.append(name)
    }
    return names
  }

  /// Whether each name comes behind the one before it.
  private var isInOrder: Bool {
    for place in indices.dropFirst() where !self[place - 1].value.precedes(self[place].value) {
      return false
    }
    return true
  }

  /// Each name once, in the order given.
  func uniqueNames() -> [Sourced] {
    if count < 2 { return self }
    var seen: Set<String> = []
    return filter { seen.insert($0.value).inserted }
  }
}

extension Element {
  /// The value of an attribute together with its place.
  func sourced(_ name: Name) -> Sourced? {
    attribute(name).map {
      Sourced($0.value, from: Origin(.configuration, $0, of: self))
    }
  }
}
