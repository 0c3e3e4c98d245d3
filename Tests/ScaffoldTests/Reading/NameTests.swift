import Testing

@testable import ScaffoldCompiler

@Suite struct NameTests {
  @Test(arguments: [
    ("ConfigurationFile", Name.configurationFile), ("Identifier", .identifier),
    ("ConsolidationMode", .consolidationMode), ("Connector", .connector), ("Job", .job),
    ("Step", .step), ("Id", .id),
  ])
  func whatTheEngineAsksForHasItsNumberFromTheBeginning(text: String, name: Name) {
    #expect(Name(text) == name)
    #expect(name.text == text)
  }

  /// Whatever the language of the machine, as the product sorts.
  @Test func textsAreOrderedByCodePoint() {
    let ordered = ["", "A", "AB", "Aa", "B", "Z", "_", "a", "aa", "a\u{301}", "é", "\u{FFFD}", "😀"]
    for (place, text) in ordered.enumerated() {
      #expect(!text.precedes(text))
      for later in ordered[(place + 1)...] {
        #expect(text.precedes(later), "\(text) before \(later)")
        #expect(!later.precedes(text), "\(later) not before \(text)")
      }
    }
    #expect(TextOrder.sorted(ordered.reversed(), by: \.self) == ordered)
  }

  /// Around the sixteen bytes that are compared first.
  @Test(arguments: [7, 8, 15, 16, 17])
  func longTextsAreOrderedToTheirEnd(shared count: Int) {
    let beginning = String(repeating: "x", count: count)
    let texts = ["", "\0", "\0a", "a", "a\0", "ab", "b", "é"].map { beginning + $0 }
    let shuffled = [5, 2, 7, 0, 4, 1, 6, 3].map { texts[$0] }
    #expect(TextOrder.sorted(shuffled, by: \.self) == texts)
  }

  /// The bytes that are looked at first are the last sixteen, then the sixteen in front.
  @Test(arguments: [1, 7, 8, 15, 16, 17, 24, 31, 32, 33, 40, 70])
  func aMemoryOfNamesTellsApartWhatDiffersInOneLetter(length: Int) {
    var memory = NameCache()
    var texts = [String(repeating: "n", count: length)]
    for place in 0..<length {
      var letters = Array(repeating: UInt8(ascii: "n"), count: length)
      letters[place] = UInt8(ascii: "o")
      texts.append(String(decoding: letters, as: UTF8.self))
    }
    for text in texts {
      #expect(memory.known(text.utf8.span) == nil, "\(text)")
      #expect(memory.name(of: text.utf8.span).text == text)
      #expect(memory.known(text.utf8.span)?.text == text)
    }
  }

  @Test func aMemoryOfNamesThatForgetsStillTellsThemApart() {
    var memory = NameCache()
    for round in 0..<2 {
      for number in 0..<20_000 {
        let text = "Forgotten\(number)"
        #expect(memory.name(of: text.utf8.span) == Name(text), "\(round)")
      }
    }
  }
}
