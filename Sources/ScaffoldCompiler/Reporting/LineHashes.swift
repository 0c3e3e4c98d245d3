/// The hash of every line of a text as GitHub computes it, so that its alerts follow moved lines.
package enum LineHashes {
  private static let window = 100
  private static let factor: UInt64 = 37
  private static let lineFeed: UInt16 = 0x0A

  /// The hash and count of each line, in order. The last line counts although it may be empty.
  package static func all(in text: String) -> [String] {
    var rolling = Rolling()
    var afterReturn = false
    for unit in text.utf16 {
      let isSkipped = unit == 0x20 || unit == 0x09 || (afterReturn && unit == lineFeed)
      afterReturn = !isSkipped && unit == 0x0D
      if !isSkipped { rolling.feed(unit == 0x0D ? lineFeed : unit) }
    }
    rolling.feed(.max)
    rolling.flush()
    return rolling.hashes
  }

  /// The last hundred units, and what is to be known once a line's hundred are complete.
  private struct Rolling {
    private(set) var hashes: [String] = []
    private var units = [UInt16](repeating: 0, count: window)
    private var beginsLine = [Bool](repeating: false, count: window)
    private var place = 0
    private var hash: UInt64 = 0
    private var isLineStart = true
    private var counts: [UInt64: Int] = [:]
    private let oldest = (0..<window).reduce(1 as UInt64) { power, _ in power &* factor }

    mutating func feed(_ unit: UInt16) {
      if beginsLine[place] { output() }
      beginsLine[place] = isLineStart
      isLineStart = unit == lineFeed
      push(unit)
    }

    mutating func flush() {
      for _ in 0..<window {
        if beginsLine[place] { output() }
        push(0)
      }
    }

    private mutating func push(_ unit: UInt16) {
      hash = factor &* hash &+ UInt64(unit) &- oldest &* UInt64(units[place])
      units[place] = unit
      place = (place + 1) % window
    }

    private mutating func output() {
      let count = (counts[hash] ?? 0) + 1
      counts[hash] = count
      hashes.append("\(String(hash, radix: 16)):\(count)")
      beginsLine[place] = false
    }
  }
}
