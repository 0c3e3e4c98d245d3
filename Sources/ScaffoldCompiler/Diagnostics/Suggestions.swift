/// Finds the names that somebody may have meant.
package enum Suggestions {
  /// At most three names, nearest first, then by name; see `KnownNames` for what is near.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> [String]
  {
    KnownNames(candidates).nearest(to: name)
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

  /// How many steps lead from one name to another, or anything above the limit.
  static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let other = right.unicodeScalars.map(\.value)
    return EditDistance(from: left.unicodeScalars.map(\.value)).steps(to: other.span, limit: limit)
  }
}
