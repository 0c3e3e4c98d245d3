import Testing

@testable import ScaffoldCompiler

/// Tables from numbers to numbers, and numbers for names.
@Suite struct NumberTablesTests {
  @Test func everyTableKeepsItsOwnKeys() {
    let rooms = [0, 1, 2, 3, 100, 0, 5]
    var tables = NumberTables(rooms: rooms)
    for (table, room) in rooms.enumerated() {
      for key in 0..<room {
        #expect(tables.value(of: key, in: table) == nil)
        #expect(tables.insert(key, 1000 * table + key, in: table) == 1000 * table + key)
      }
    }
    for (table, room) in rooms.enumerated() {
      for key in 0..<room {
        #expect(tables.value(of: key, in: table) == 1000 * table + key)
        #expect(tables.insert(key, 0, in: table) == 1000 * table + key)
      }
      #expect(tables.value(of: room, in: table) == nil)
      #expect(tables.keys(of: table) == Array(0..<room))
    }
  }

  @Test func keysComeInOrderOfTheirValues() {
    var tables = NumberTables(rooms: [3])
    for (key, value) in [(7, 30), (9, 10), (8, 20)] { _ = tables.insert(key, value, in: 0) }
    #expect(tables.keys(of: 0) == [9, 8, 7])
  }

  @Test func namesAreNumberedInOrder() {
    var numbers = NameNumbers()
    let names = (0..<100).map { Name("NumberedName\($0)") }
    for (number, name) in names.enumerated() {
      #expect(!numbers.contains(name))
      #expect(numbers.insert(name) == number)
    }
    for (number, name) in names.enumerated() {
      #expect(numbers.contains(name))
      #expect(numbers.insert(name) == number)
    }
    #expect(numbers.names == names)
  }
}
