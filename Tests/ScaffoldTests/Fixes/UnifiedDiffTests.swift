import Foundation
import ScaffoldCompiler
import Testing

struct UnifiedDiffTests {
  private func lines(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(path: "a b.xml", old: Array(old.utf8), new: Array(new.utf8))
  }

  @Test func equalTextsHaveNone() {
    #expect(diff("a\n", "a\n") == "")
  }

  @Test func threeLinesAround() {
    let old = lines(1...9)
    #expect(
      diff(old, old.replacing("5\n", with: "five\n")) == """
        --- a/a b.xml\t
        +++ b/a b.xml\t
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test(arguments: [
    ("1\n", ""), ("", "1\n"), ("1\n2", "1\n3"), ("1\n2", "1\n2\n"), ("1\n2\n", "2\n"),
    ("1\r\n2\r\n", "1\r\nzwei\r\n"),
  ])
  func gitAppliesIt(old: String, new: String) throws {
    try expectApplies(old, new)
  }

  @Test func gitAppliesSeveralHunks() throws {
    let old = lines(1...60)
    let new = old.replacing("\n7\n", with: "\n").replacing("\n12\n", with: "\nzwölf\n12a\n")
      .replacing("\n40\n", with: "\n").replacing("\n60\n", with: "\nlast")
    try expectApplies(old, new)
    #expect(diff(old, new).split(separator: "\n").count { $0.hasPrefix("@@ -") } == 3)
  }

  private func expectApplies(_ old: String, _ new: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a b.xml", old)
    try folder.write("patch", diff(old, new))
    let run = try Program(
      named: "git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "patch"], in: folder.url)
    #expect(run.status == 0, "\(run.error)")
    #expect(folder.text("a b.xml") == new)
  }
}
