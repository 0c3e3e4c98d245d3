/// Finds the names that somebody may have meant.
package enum Suggestions {
  /// At most three names, nearest first, then by name.
  ///
  /// Near means a Damerau–Levenshtein distance, without regard to case, of at most a third of the
  /// name's length, and of one for short names.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> [String]
  {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 200 else { return [] }
    let limit = max(1, wanted.count / 3)
    var found: [(distance: Int, name: String)] = []
    var seen: Set<String> = []
    for candidate in candidates {
      // Most are too short or too long, which is seen without taking them apart.
      let difference = abs(candidate.utf8.count - wanted.count)
      if difference > limit, candidate.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      guard candidate != name, !candidate.isEmpty, seen.insert(candidate).inserted else { continue }
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars, limit: limit)
      if distance <= limit { found.append((distance, candidate)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The suggestion as a question.
  package static func question(_ names: [String]) -> String {
    "did you mean " + list(names.map { "'\($0)'" }, last: " or ") + "?"
  }

  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ names: [String], last: String = " and ") -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + last + final
  }

  /// Optimal string alignment distance, or anything above `limit` once it cannot be within it.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
