import Testing

@testable import ScaffoldCompiler

@Suite struct SuggestionTests {
  @Test func nearMeansAThirdOfTheName() {
    #expect(Suggestions.nearest(to: "Directroy", among: ["Directory", "Badges"]) == ["Directory"])
    #expect(Suggestions.nearest(to: "AB", among: ["AD", "ABCD"]) == ["AD"])
    #expect(Suggestions.nearest(to: "abcdef", among: ["abcxyz", "abcdxy"]) == ["abcdxy"])
  }

  @Test func atMostThreeByDistanceThenName() {
    let names = ["abcde", "abcdf", "abcdg", "abcdx1", "abcdh"]
    #expect(Suggestions.nearest(to: "abcdx", among: names) == ["abcde", "abcdf", "abcdg"])
    #expect(Suggestions.nearest(to: "abcdx", among: ["abcyy", "abcdz"]) == ["abcdz"])
  }

  @Test func anExchangeIsOneStep() {
    #expect(Suggestions.nearest(to: "dA", among: ["Ad", "xx"]) == ["Ad"])
  }

  @Test func caseIsNoStep() {
    let known = KnownNames(["directory_user", "Directory_User", "DIRECTORY_USER2", "Été"])
    #expect(known.spelledAlike("DIRECTORY_user") == ["directory_user", "Directory_User"])
    #expect(known.spelledAlike("éTÉ") == ["Été"])
    #expect(known.spelledAlike("Directory_Users").isEmpty)
    #expect(
      known.nearest(to: "Directory_user")
        == ["Directory_User", "directory_user", "DIRECTORY_USER2"])
  }

  /// The search ends early, begins with names of the same length and passes those with other letters. None of that
  /// may be seen.
  @Test func theSearchFindsWhatAllComparisonsFind() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<400 {
      let names = (0..<random.number(0...60)).map { _ in random.name() }
      let name = random.number(0...2) == 0 ? random.name() : (names.first ?? "") + "x"
      let limit = max(1, name.unicodeScalars.count / 3)
      let all = Set(names).filter { !$0.isEmpty && $0 != name }.map {
        (Suggestions.distance(name.lowercased(), $0.lowercased(), limit: limit), $0)
      }
      let expected = all.filter { $0.0 <= limit }.sorted(by: <).prefix(3).map(\.1)
      let known = KnownNames(names)
      #expect(known.nearest(to: name) == expected, "\(name) among \(names)")
      #expect(known.hasNear(to: name) == !expected.isEmpty)
    }
  }

  @Test func endlessNamesAreLikeNothing() {
    let name = String(repeating: "a", count: 201)
    #expect(Suggestions.nearest(to: name, among: [name + "b"]).isEmpty)
    #expect(Suggestions.nearest(to: String(name.dropLast()), among: [name]) == [name])
  }

  @Test func listsReadLikeSentences() {
    #expect(Suggestions.list([]) == "")
    #expect(Suggestions.list(["a"]) == "a")
    #expect(Suggestions.list(["a", "b", "c"]) == "a, b and c")
    #expect(Suggestions.question(["a", "b"]) == "did you mean 'a' or 'b'?")
  }
}

extension SeededGenerator {
  /// A name as those of a configuration are: most are like others.
  fileprivate mutating func name() -> String {
    let words = ["Beacon", "beacon", "AD", "_", "User", "Usr", "é", "Group", ""]
    return (0...number(0...3)).map { _ in pick(words) }.joined() + "\(number(0...12))"
  }
}
