import ScaffoldCompiler
import Testing

@Suite struct LineTableTests {
  @Test func everyLineEndingCounts() {
    let table = LineTable(Array("a\nb\r\nc\rd".utf8))
    #expect(table.position(of: 2) == SourcePosition(line: 2, column: 1))
    #expect(table.position(of: 5) == SourcePosition(line: 3, column: 1))
    #expect(table.position(of: 7) == SourcePosition(line: 4, column: 1))
    #expect(table.range(ofLine: 2) == SourceRange(2, 3))
    #expect(table.range(ofLine: 4) == SourceRange(7, 8))
  }

  @Test func columnsAreScalars() {
    let table = LineTable(Array("é𝄞e\u{301}x".utf8))
    #expect(table.position(of: 6) == SourcePosition(line: 1, column: 3))
    #expect(table.position(of: 9) == SourcePosition(line: 1, column: 5))
  }

  @Test func theByteOrderMarkHasNoColumn() {
    let table = LineTable([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(table.position(of: 3) == SourcePosition(line: 1, column: 1))
    #expect(table.position(of: 4) == SourcePosition(line: 1, column: 2))
  }

  @Test func offsetsBeyondTheTextNameItsEnd() {
    #expect(LineTable(Array("ab".utf8)).position(of: 99) == SourcePosition(line: 1, column: 3))
    #expect(LineTable([]).position(of: 0) == SourcePosition(line: 1, column: 1))
  }
}
