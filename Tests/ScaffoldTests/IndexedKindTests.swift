import Testing

@testable import ScaffoldCompiler

/// Tables that are made when they are first asked for, by whichever thread asks first.
@Suite struct IndexedKindTests {
  private static let names = (0..<8).map { Name("IndexedAttribute\($0)") }

  @Test func everyThreadFindsWhatIsThere() {
    let elements = (0..<40).map { element in
      let attributes = Self.names.indices.map {
        "IndexedAttribute\($0)='\(element * 7 % (5 + $0))'"
      }
      return "<Thing \(attributes.joined(separator: " "))/>"
    }
    let bytes = Array(TestExpansion.file(elements.joined()).utf8)
    var reader = XMLReader()
    let file = reader.read(SourceFile(path: "A.xml", bytes: bytes), id: FileID(0))
    let things = file.tree?.roots.flatMap { Array($0.children) } ?? []
    #expect(things.count == 40)
    for _ in 0..<20 {
      let kind = IndexedKind(things)
      let asked = (0..<200).map { (name: Self.names[$0 % 8], value: "\($0 % 13)") }
      let found = Workers(count: 4).map(asked, chunk: 1, state: {}) { _, _, asked in
        kind.withTable(asked.name) { table in
          var found: [Int] = []
          table.search(asked.value.utf8.span) {
            found.append($0.index)
            return true
          }
          return found
        }
      }
      for (asked, found) in zip(asked, found) {
        #expect(found == things.filter { $0[asked.name] == asked.value }.map(\.index))
      }
    }
  }

  @Test func aTableStaysTheSame() {
    let kind = IndexedKind([])
    let first = kind.withTable(.identifier) { $0 }
    let other = kind.withTable(.connector) { $0 }
    #expect(first !== other)
    #expect(kind.withTable(.identifier) { $0 } === first)
    #expect(kind.withTable(.connector) { $0 } === other)
  }
}
