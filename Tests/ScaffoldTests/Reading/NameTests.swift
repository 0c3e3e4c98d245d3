import Testing

@testable import ScaffoldCompiler

@Suite struct NameTests {
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
      #expect(memory.next(text.utf8.span) == nil, "\(text)")
      #expect(memory.name(of: text.utf8.span).text == text)
      #expect(memory.next(text.utf8.span)?.text == text)
    }
  }

  /// The name that came behind another one the last time is met without looking for it, unless the text
  /// says something else.
  @Test(arguments: [1, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33])
  func aMemoryOfNamesKnowsWhatUsuallyFollows(length: Int) {
    var memory = NameCache()
    let (first, second) = ("First", String(repeating: "n", count: length))
    for text in [first, second] { _ = memory.name(of: text.utf8.span) }
    func found(_ text: String) -> String? {
      for text in [first, second, first] { _ = memory.next(text.utf8.span) }
      let usual = memory.usual(Array("<\(text)".utf8).span, from: 1)
      if let usual { #expect(usual.end == length + 1) }
      return usual?.0.text
    }
    for end in ["=", " ", "\t", ">", "/", ":"] {
      #expect(found(second + end + "x") == second, "\(end)")
    }
    for other in [second, second + "x=", second + ".=", second.dropLast() + "o=", "="] {
      #expect(found(String(other)) == nil, "\(other)")
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
