import Testing

@testable import ScaffoldCompiler

/// The distance by bits against the textbook's table.
@Suite struct EditDistanceTests {
  @Test func isThatOfTheTable() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20_000 {
      let left = random.letters(upTo: random.oneIn(10) ? 180 : 24)
      // Mostly one that is like the other, as names of a configuration are.
      var right = random.oneIn(4) ? random.letters(upTo: 24) : left
      for _ in 0..<random.number(0...4) { random.change(&right) }
      let expected = Self.table(left, right)
      #expect(LetterCounts(left).leastSteps(to: LetterCounts(right)) <= expected)
      for limit in [0, 1, 2, 5, 60, 400] {
        let steps = EditDistance(from: left).steps(to: right.span, limit: limit)
        #expect(
          min(steps, limit + 1) == min(expected, limit + 1), "\(left) \(right) \(limit)")
      }
    }
  }

  @Test func countsTellThatNamesAreUnlike() {
    let counts = { (name: String) in LetterCounts(name.unicodeScalars.map(\.value)) }
    #expect(counts("role00036").leastSteps(to: counts("role00036")) == 0)
    #expect(counts("role00036").leastSteps(to: counts("role00063")) == 0)
    #expect(counts("role00036").leastSteps(to: counts("role12345")) == 4)
    #expect(counts("role00036").leastSteps(to: counts("role")) == 5)
    #expect(counts("").leastSteps(to: counts(String(repeating: "a", count: 40))) == 15)
  }

  private static func table(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var rows = [Array(0...right.count)]
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = min(
          rows[row][column] + (same ? 0 : 1), rows[row][column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, rows[row - 1][column - 1] + 1)
        }
        current.append(best)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}

extension SeededGenerator {
  /// Few different ones, so that they meet; some beyond ASCII.
  private mutating func letter() -> UInt32 {
    [0x61, 0x62, 0x63, 0x5F, 0x31, 0xE9, 0x1F600][number(0...6)]
  }

  fileprivate mutating func letters(upTo length: Int) -> [UInt32] {
    (0..<number(0...length)).map { _ in letter() }
  }

  fileprivate mutating func change(_ letters: inout [UInt32]) {
    let place = number(0...letters.count)
    switch number(0...3) {
    case 0: letters.insert(letter(), at: place)
    case 1 where place < letters.count: letters.remove(at: place)
    case 2 where place + 1 < letters.count: letters.swapAt(place, place + 1)
    default: if place < letters.count { letters[place] = letter() }
    }
  }
}
