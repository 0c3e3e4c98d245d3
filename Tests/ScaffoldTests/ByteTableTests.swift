import Testing

@testable import ScaffoldCompiler

/// Numbers for byte strings, each space by itself.
@Suite struct ByteTableTests {
  private static let texts = (0..<1000).map { "Identifier_\($0)" } + ["", "é", "x"]

  private static func table() -> ByteTable {
    var table = ByteTable()
    for (number, text) in texts.enumerated() {
      #expect(table.insert(text, space: UInt32(number % 3)) == (number, true))
    }
    return table
  }

  private static func expectAll(_ table: ByteTable) {
    for (number, text) in texts.enumerated() {
      let space = UInt32(number % 3)
      #expect(table.number(of: text, space: space) == number)
      #expect(table.number(of: text, space: 3) == nil)
      #expect(table.text(number) == text)
    }
    #expect(table.texts(space: 1) == texts.indices.filter { $0 % 3 == 1 }.map { texts[$0] })
  }

  @Test func whatIsThereKeepsItsNumber() {
    var table = Self.table()
    Self.expectAll(table)
    #expect(table.insert("é", space: UInt32(1001 % 3)) == (1001, false))
    #expect(table.count == Self.texts.count)
  }

  @Test func withoutRoomForMoreItIsTheSame() {
    var table = Self.table()
    let before = table.fingerprint
    table.trim()
    Self.expectAll(table)
    #expect(table.fingerprint == before)
    #expect(table.insert("one more", space: 0) == (Self.texts.count, true))
    Self.expectAll(table)
    var empty = ByteTable()
    empty.trim()
    #expect(empty.insert("a", space: 0) == (0, true))
  }
}
