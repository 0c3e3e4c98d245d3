/// How many steps lead from one text to others: a letter more, less, or another one, or two neighbours
/// exchanged, of which none is touched again ("optimal string alignment").
///
/// The row of the usual table is kept as bits, so that one word does for 64 letters (Hyyrö, "A Bit-Vector
/// Algorithm for Computing Levenshtein and Damerau Edit Distances", 2003).
struct EditDistance {
  private let wanted: [UInt32]
  /// How many words the places of a letter take, with one that is empty behind them.
  private let width: Int
  /// Where each letter below 128 stands, a bit for each place.
  private var places: [UInt64]
  /// The same for others.
  private var rare: [(letter: UInt32, places: [UInt64])] = []

  private static let plain = 128
  private static let wordLength = UInt64.bitWidth

  /// - Parameter wanted: letters, as numbers of Unicode scalars.
  init(from wanted: [UInt32]) {
    self.wanted = wanted
    width = wanted.count / Self.wordLength + 2
    places = Array(repeating: 0, count: Self.plain * width)
    for (place, letter) in wanted.enumerated() {
      let (word, bit) = (place / Self.wordLength, UInt64(1) << UInt64(place % Self.wordLength))
      if letter < Self.plain {
        places[Int(letter) * width + word] |= bit
      } else if let known = rare.firstIndex(where: { $0.letter == letter }) {
        rare[known].places[word] |= bit
      } else {
        rare.append((letter, Array(repeating: 0, count: width)))
        rare[rare.count - 1].places[word] |= bit
      }
    }
  }

  /// The steps, or anything above the limit where there are more.
  func steps(to other: Span<UInt32>, limit: Int) -> Int {
    // What both begin and end with takes no step.
    var start = 0
    var (end, otherEnd) = (wanted.count, other.count)
    while start < end, start < otherEnd, wanted[start] == other[start] { start += 1 }
    while end > start, otherEnd > start, wanted[end - 1] == other[otherEnd - 1] {
      end -= 1
      otherEnd -= 1
    }
    let (length, otherLength) = (end - start, otherEnd - start)
    if abs(length - otherLength) > limit { return limit + 1 }
    if length == 0 || otherLength == 0 { return length + otherLength }
    let rest = other.extracting(start..<otherEnd)
    return length <= Self.wordLength
      ? steps(from: start, length, to: rest, limit: limit)
      : Self.steps(from: wanted[start..<end], to: rest, limit: limit)
  }

  /// - Parameters:
  ///   - start: where the letters begin that are compared.
  ///   - length: how many there are, 64 at most.
  private func steps(from start: Int, _ length: Int, to other: Span<UInt32>, limit: Int) -> Int {
    let last = UInt64(1) << UInt64(length - 1)
    var distance = length
    // Where the distance grows or shrinks by one from one place of the row to the next.
    var (grows, shrinks) = (~UInt64(0), UInt64(0))
    var (diagonal, before) = (UInt64(0), UInt64(0))
    for index in other.indices {
      let same = places(of: other[index], from: start)
      let exchanged = ((~diagonal & same) << 1) & before
      diagonal = (((same & grows) &+ grows) ^ grows) | same | shrinks | exchanged
      var up = shrinks | ~(diagonal | grows)
      var down = diagonal & grows
      if up & last != 0 { distance += 1 }
      if down & last != 0 { distance -= 1 }
      if distance - (other.count - 1 - index) > limit { return limit + 1 }
      up = up << 1 | 1
      down <<= 1
      grows = down | ~(diagonal | up)
      shrinks = up & diagonal
      before = same
    }
    return distance
  }

  /// Where a letter stands from a place on, as far as a word reaches.
  private func places(of letter: UInt32, from start: Int) -> UInt64 {
    let (word, shift) = (start / Self.wordLength, UInt64(start % Self.wordLength))
    if letter < Self.plain {
      let first = Int(letter) * width + word
      return places[first] >> shift | places[first + 1] << (64 - shift)
    }
    guard let known = rare.first(where: { $0.letter == letter }) else { return 0 }
    return known.places[word] >> shift | known.places[word + 1] << (64 - shift)
  }

  /// The same where a word is too short, by rows of numbers.
  private static func steps(
    from wanted: ArraySlice<UInt32>, to other: Span<UInt32>, limit: Int
  ) -> Int {
    let wanted = Array(wanted)
    var beforePrevious: [Int] = []
    var previous = Array(0...other.count)
    for row in wanted.indices {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in other.indices {
        let substitution = previous[column] + (wanted[row] == other[column] ? 0 : 1)
        var best = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, wanted[row] == other[column - 1], wanted[row - 1] == other[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      beforePrevious = previous
      previous = current
    }
    return previous[other.count]
  }
}
