import Testing

@testable import ScaffoldCompiler

/// Elements may be used while nobody gives their trees up.
@Suite struct LivingTreesTests {
  private static func tree(_ text: String) -> SyntaxTree? {
    var reader = XMLReader()
    let content = "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\(text)</ConfigurationFile>"
    return reader.read(SourceFile(path: "A.xml", bytes: Array(content.utf8)), id: FileID(0)).tree
  }

  @Test func anElementOutlivesWhoeverReadIt() throws {
    let elements = try (0..<100).map { number in
      try #require(Self.tree("<Job Identifier='\(number)'/>")?.roots.first { _ in true })
    }
    #expect(elements.flatMap { $0.children.map { $0[.identifier] } } == (0..<100).map { "\($0)" })
  }

  @Test func treesGoWhenTheyAreGivenUpAndNobodyElseHoldsThem() throws {
    let living = LivingTrees()
    var tree = Self.treeOnly(living)
    weak let other = Self.treeOnly(living)
    weak let held = tree
    #expect(other != nil)
    living.release()
    #expect(other == nil)
    #expect(held != nil)
    tree = nil
    #expect(held == nil)
  }

  /// A tree that these trees hold and no others.
  private static func treeOnly(_ living: LivingTrees) -> SyntaxTree? {
    SyntaxTree(
      id: TreeID(0), text: SourceText(bytes: []), nodes: [], attributes: [], heldBy: living)
  }
}
