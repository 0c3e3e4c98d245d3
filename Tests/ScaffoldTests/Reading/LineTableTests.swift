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

  /// Blocks end inside lines, and inside scalars.
  @Test func columnsOfManyLines() {
    let lines = (0..<90).map { String(repeating: "é𝄞a", count: $0) + "\n" }
    let table = LineTable(Array(lines.joined().utf8))
    var offset = 0
    for (number, line) in lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() {
        let place = SourcePosition(line: number + 1, column: column + 1)
        if table.position(of: offset) != place { Issue.record("\(place)") }
        offset += String(scalar).utf8.count
      }
    }
  }

  /// One long line, as some programs write XML: counted from its beginning each time, a finding
  /// for every element would take hours.
  @Test(.timeLimit(.minutes(60))) func columnsOfALongLine() {
    let text = String(repeating: "aé𝄞", count: 3000)
    let table = LineTable(Array(text.utf8))
    var offset = 0
    for (column, scalar) in text.unicodeScalars.enumerated() {
      #expect(table.position(of: offset) == SourcePosition(line: 1, column: column + 1))
      offset += String(scalar).utf8.count
    }
    #expect(table.scalars(from: 1, to: 3) == 1 && table.scalars(from: 5, to: 5) == 0)
    let long = LineTable([UInt8](repeating: 0x61, count: 1 << 20))
    for place in stride(from: 0, to: 1 << 20, by: 64) {
      if long.position(of: place).column != place + 1 { Issue.record("\(place)") }
    }
  }
}
