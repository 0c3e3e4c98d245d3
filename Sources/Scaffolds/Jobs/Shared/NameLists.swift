import ScaffoldCompiler

/// Lists of names, as every list of a generated task is: each name once, by Unicode code point.
extension [Sourced<String>] {
  /// Where a name occurs twice, the first one's origin counts.
  func sortedNames() -> [Sourced<String>] {
    var seen: Set<String> = []
    return filter { seen.insert($0.value).inserted }
      .sorted { $0.value.precedes($1.value) }
  }

  /// Each name once, in the order given.
  func uniqueNames() -> [Sourced<String>] {
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
  func sourced(_ name: Name) -> Sourced<String>? {
    attribute(name).map {
      Sourced($0.value, from: Origin(.configuration, $0, of: self))
    }
  }
}
