import Testing

@testable import ScaffoldCompiler

/// Elements whose memory is fetched ahead of them.
@Suite struct FetchedElementsTests {
  /// Trees with one element below the root, each of another size than the next.
  private static func trees(_ count: Int) -> [SyntaxTree] {
    (0..<count).compactMap { number in
      let inner = String(repeating: "<Inner Identifier='\(number)' Other=''/>", count: number % 5)
      let text = TestExpansion.file("<Outer Identifier='Tree\(number)'>\(inner)</Outer>")
      var reader = XMLReader()
      return reader.read(
        SourceFile(path: "\(number).xml", bytes: Array(text.utf8)), id: FileID(number)
      ).tree
    }
  }

  @Test(arguments: [0, 1, 2, 15, 16, 17, 32, 100])
  func allComeInOrder(_ count: Int) {
    let trees = Self.trees(count)
    #expect(trees.count == count)
    let elements = trees.map { $0.element(1) }
    let expected = (0..<count).map { "Tree\($0)" }
    #expect(elements.fetched.map { $0[.identifier] ?? "" } == expected)
    // A stretch does not begin at zero.
    #expect(
      elements.dropFirst(3).fetched.map { $0[.identifier] ?? "" } == Array(expected.dropFirst(3)))
    for parts: SyntaxTree.Parts in [
      [], .nodes, [.nodes, .attributes], .written, [.written, .origins],
    ] {
      var found: [String] = []
      elements.forEach(fetching: parts) { found.append($0[.identifier] ?? "") }
      #expect(found == expected)
      found = []
      trees.dropFirst().forEach(fetching: parts) { found.append($0.element(1)[.identifier] ?? "") }
      #expect(found == Array(expected.dropFirst()))
    }
  }

  /// The last element of a tree has no next one that tells where its attributes end, and generated trees may
  /// hold nothing at all.
  @Test func endsOfArraysAreKept() {
    for tree in Self.trees(6) {
      #expect(tree.elementCount >= 2)
      for index in 0..<tree.elementCount {
        tree.element(index).fetchSubtree([.written, .origins])
        #expect(Array([tree.element(index)].fetched).map(\.index) == [index])
      }
    }
    var draft = TreeDraft(limit: 1000)
    draft.start(prefix: "")
    let call = NodeID(tree: TreeID(0), index: 0)
    let empty = draft.tree(call: call, id: TreeID(1))
    empty.fetch([.written, .origins])
    #expect(empty.elementCount == 0)
    Prefetch.fetch([1, 2, 3], 2..<9)
    Prefetch.fetch([1, 2, 3], 3..<9)
    Prefetch.fetch([Int](), 0..<1)
  }
}
