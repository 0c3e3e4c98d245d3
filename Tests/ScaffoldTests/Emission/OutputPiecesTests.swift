import Testing

@testable import ScaffoldCompiler

/// A large file goes out in pieces, and is the same file.
@Suite struct OutputPiecesTests {
  private static let content =
    "<Agent Identifier='Local'/><OpenIdClient Identifier='Job'/>"
    + (0..<600).map {
      """
      <Connector Identifier='C\($0)' DisplayName_L1='Connector \($0)' Agent='Local'/>
      <EntityTypeMapping Identifier='C\($0)_Entry' Connector='C\($0)'/>
      <CreateConnectorSynchroComplete Connector='C\($0)'>
        <OpenIdIdentifier Identifier='Job'/>
      </CreateConnectorSynchroComplete>

      """
    }.joined()

  private static let expansion = TestExpansion(
    files: ["Large.xml": content, "Small.xml": "<Agent Identifier='Other'/>"].mapValues {
      Array(TestExpansion.file($0).utf8)
    })

  @Test func piecesAreTheWholeFile() throws {
    let expanded = Self.expansion.expanded
    let emitter = Emitter(expanded, displayPath: DisplayPath(folder: ""))
    for file in expanded.files {
      var pieces: [[UInt8]] = []
      #expect(emitter.write(file) { pieces.append($0) })
      #expect((pieces.count > 1) == (file.path == "Large.xml"), "\(pieces.map(\.count))")
      #expect(Array(pieces.joined()) == emitter.bytes(of: file))
    }
  }

  @Test func piecesOfADocumentAreTheWholeDocument() {
    let emitter = Emitter(Self.expansion.expanded, displayPath: DisplayPath(folder: ""))
    var pieces: [[UInt8]] = []
    emitter.singleDocument(workers: Workers(count: 2)) { pieces.append($0) }
    #expect(pieces.count > 1)
    #expect(Array(pieces.joined()) == emitter.singleDocument())
  }

  @Test(arguments: 1...40)
  func theCheckValueDoesNotDependOnPieces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<random.number(0...200)).map { _ in UInt8(random.number(0...255)) }
    var check = OutputCheck()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(random.number(0...20))
      check.add(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    #expect(check.value == OutputManifest.checkValue(bytes))
    #expect(OutputManifest.checkValue(bytes + [0]) != check.value)
  }
}
