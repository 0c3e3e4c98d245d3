import ScaffoldCompiler

/// Lists of names, as every list of a generated task is: each name once, by Unicode code point.
extension [Sourced] {
  /// Where a name occurs twice, the first one's origin counts.
  func sortedNames() -> [Sourced] {
    // Most lists have one name, or none.
    if count < 2 { return self }
    // The order of equal ones stays, so that the first is kept.
    let sorted = enumerated().sorted {
      $0.element.value == $1.element.value
        ? $0.offset < $1.offset : $0.element.value.precedes($1.element.value)
    }
    var names: [Sourced] = []
    for (_, name) in sorted where names.last?.value != name.value { names.append(name) }
    return names
  }

  /// Each name once, in the order given.
  func uniqueNames() -> [Sourced] {
    var seen: Set<String> = []
    return filter { seen.insert($0.value).inserted }
  }
}

extension String {
  /// By Unicode code point, whatever the locale; the bytes of UTF-8 sort the same way.
  func precedes(_ other: String) -> Bool {
    let mine = utf8.span
    let others = other.utf8.span
    for place in 0..<Swift.min(mine.count, others.count) where mine[place] != others[place] {
      return mine[place] < others[place]
    }
    return mine.count < others.count
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
