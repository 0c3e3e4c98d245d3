import ScaffoldCompiler
import Testing

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

  @Test func listsReadLikeSentences() {
    #expect(Suggestions.list([]) == "")
    #expect(Suggestions.list(["a"]) == "a")
    #expect(Suggestions.list(["a", "b", "c"]) == "a, b and c")
    #expect(Suggestions.question(["a", "b"]) == "did you mean 'a' or 'b'?")
  }
}
