import ScaffoldCompiler
import Testing

struct LineHashesTests {
  @Test(arguments: [
    ("", ["c129715d7a2bc9a3:1"]),
    (
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
    ),
  ])
  func vectors(text: String, expected: [String]) {
    #expect(LineHashes.all(in: text) == expected)
  }

  @Test func lineEndingsAndIndentationDoNotCount() {
    let hashes = LineHashes.all(in: "a\nb\n")
    #expect(LineHashes.all(in: "a\r\n\tb \r\n") == hashes)
    #expect(LineHashes.all(in: "a\rb\r") == hashes)
    #expect(hashes.count == 3)
  }

  @Test func equalLinesAreCounted() {
    let line = String(repeating: "x", count: 120) + "\n"
    let hashes = LineHashes.all(in: line + line + line)
    #expect(hashes[0].hasSuffix(":1") && hashes[1].hasSuffix(":2"))
    #expect(hashes[0].dropLast(2) == hashes[1].dropLast(2))
  }
}
