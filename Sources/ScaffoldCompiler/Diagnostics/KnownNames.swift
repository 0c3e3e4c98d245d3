/// Names that are there, made ready for the question which of them somebody may have meant.
///
/// A configuration has tens of thousands, and perhaps a thousand mistakes: a search must not take each name
/// apart again.
package struct KnownNames: Sendable {
  private struct Entry {
    let name: UInt32
    /// Where its letters begin and end.
    let start: UInt32
    let end: UInt32
    let counts: LetterCounts

    var length: Int { Int(end - start) }
    var letters: Range<Int> { Int(start)..<Int(end) }
  }

  private let names: [String]
  /// The letters of all names in lower case, one name after the other.
  private let letters: [UInt32]
  /// From the shortest to the longest, those of a length in the order of the names.
  private let entries: [Entry]

  /// Longer names are like nothing.
  private static let longest = 200

  package init(_ candidates: some Sequence<String>) {
    var names: [String] = []
    var letters: [UInt32] = []
    var entries: [Entry] = []
    for candidate in candidates where !candidate.isEmpty {
      let start = letters.count
      Self.appendLetters(of: candidate, to: &letters)
      entries.append(
        Entry(
          name: UInt32(names.count), start: UInt32(start), end: UInt32(letters.count),
          counts: LetterCounts(letters[start...])))
      names.append(candidate)
    }
    self.names = names
    self.letters = letters
    self.entries = entries.sorted { ($0.length, $0.name) < ($1.length, $1.name) }
  }

  /// Those that differ from a name by case alone or not at all, in their order.
  package func spelledAlike(_ name: String) -> [String] {
    var wanted: [UInt32] = []
    Self.appendLetters(of: name, to: &wanted)
    let counts = LetterCounts(wanted)
    return entries[first(withLength: wanted.count)...].prefix { $0.length == wanted.count }
      .filter { $0.counts == counts && letters[$0.letters].elementsEqual(wanted) }
      .map { names[Int($0.name)] }
  }

  /// At most three names, nearest first, then by name. Names that are the same are none.
  ///
  /// Near means a Damerau–Levenshtein distance, without regard to case, of at most a third of the
  /// name's length, and of one for short names.
  package func nearest(to name: String) -> [String] { search(name, for: 3) }

  /// Whether there is a name near to one, other than itself.
  func hasNear(to name: String) -> Bool { !search(name, for: 1).isEmpty }

  /// - Parameter count: how many names at most; where one will do, the first that is near.
  private func search(_ name: String, for count: Int) -> [String] {
    var wanted: [UInt32] = []
    Self.appendLetters(of: name, to: &wanted)
    guard wanted.count <= Self.longest else { return [] }
    let distance = EditDistance(from: wanted)
    let counts = LetterCounts(wanted)
    var nearest = Nearest(count, limit: max(1, wanted.count / 3))
    // Names of the same length first, then those that are shorter or longer by one, and so on: the sooner
    // three are found, the less others are looked at.
    var below = first(withLength: wanted.count)
    var above = below
    search: for difference in 0...nearest.limit {
      if difference > nearest.limit { break }
      while above < entries.count, entries[above].length - wanted.count <= difference {
        consider(entries[above], name, counts, distance, &nearest)
        if nearest.isComplete { break search }
        above += 1
      }
      while below > 0, wanted.count - entries[below - 1].length <= difference {
        below -= 1
        consider(entries[below], name, counts, distance, &nearest)
        if nearest.isComplete { break search }
      }
    }
    return nearest.found.map(\.name)
  }

  private func consider(
    _ entry: Entry, _ name: String, _ counts: LetterCounts, _ distance: EditDistance,
    _ nearest: inout Nearest
  ) {
    if entry.counts.leastSteps(to: counts) > nearest.limit { return }
    let steps = distance.steps(
      to: letters.span.extracting(entry.letters), limit: nearest.limit)
    let candidate = names[Int(entry.name)]
    if steps <= nearest.limit, candidate != name { nearest.add(candidate, steps) }
  }

  /// Where the names of a length begin among all, or would.
  private func first(withLength length: Int) -> Int {
    entries.indices.partitionPoint { entries[$0].length < length }
  }

  private static func appendLetters(of name: String, to letters: inout [UInt32]) {
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in name.utf8 {
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        letters.append(UInt32(isCapital ? byte | 0x20 : byte))
      }
    } else {
      for scalar in name.lowercased().unicodeScalars { letters.append(scalar.value) }
    }
  }
}

/// The nearest names so far.
private struct Nearest {
  private(set) var found: [(distance: Int, name: String)] = []
  /// How far away a name may be to be among them.
  private(set) var limit: Int
  private let count: Int

  init(_ count: Int, limit: Int) {
    self.count = count
    self.limit = limit
  }

  /// Whether nobody needs to look further.
  var isComplete: Bool { count == 1 && found.count == 1 }

  mutating func add(_ name: String, _ distance: Int) {
    let place =
      found.firstIndex { (distance, name) <= ($0.distance, $0.name) } ?? found.count
    if place < found.count, found[place].name == name { return }
    found.insert((distance, name), at: place)
    if found.count > count { found.removeLast() }
    if found.count == count { limit = found[count - 1].distance }
  }
}
