import Testing

@testable import ScaffoldCompiler

/// What is written to a tree piece by piece, and what is handed over as values, is the same.
@Suite struct TreeDraftTests {
  private static let origin = Origin(.scaffolding, call())

  private static func call(prefix: String = "") -> Element {
    var reader = XMLReader()
    let text = """
      <\(prefix)ConfigurationFile xmlns\(prefix.isEmpty ? "" : ":uc")="\(XMLReader.namespace)">
        <\(prefix)Call/>
      </\(prefix)ConfigurationFile>
      """
    let file = reader.read(SourceFile(path: "A.xml", bytes: Array(text.utf8)), id: FileID(0))
    let root = file.tree?.roots.first { _ in true }
    return root?.children.first { _ in true } ?? SyntaxTree.nothing.element(0)
  }

  private func tree(
    prefix: String = "", _ content: (inout TreeDraft) -> Void
  ) throws -> SyntaxTree {
    var writer = TreeWriter()
    let tree = writer.write(call: Self.call(prefix: prefix), id: TreeID(1)) { draft in
      content(&draft)
      return true
    }
    return try #require(tree)
  }

  private func text(_ tree: SyntaxTree) -> String {
    String(decoding: tree.text.bytes, as: UTF8.self)
  }

  @Test func elementsStandInEachOther() throws {
    let tree = try tree { draft in
      draft.open("Export", "Task", from: Self.origin)
      draft.set("Identifier", "A", "_", "B", from: Self.origin)
      draft.set("Agent", Sourced("Local", from: Self.origin))
      draft.set("Connector", nil)
      for number in 1...2 {
        draft.open("Part", from: Self.origin)
        draft.set("Number", "\(number)", from: Self.origin)
        draft.close()
      }
      draft.close()
      draft.open("Empty", from: Self.origin)
      draft.close()
    }
    #expect(
      text(tree) == """
        <ExportTask Identifier="A_B" Agent="Local">
        \t<Part Number="1" />
        \t<Part Number="2" />
        </ExportTask>
        <Empty />

        """)
    let task = try #require(tree.roots.first { _ in true })
    #expect(task.name == Name("ExportTask"))
    #expect(task[.identifier] == "A_B")
    #expect(task.children.map { $0[Name("Number")] } == ["1", "2"])
    #expect(task.children.allSatisfy { $0.parent?.id == task.id })
    #expect(tree.roots.map(\.range.start) == [0, text(tree).utf8.count - "<Empty />\n".utf8.count])
  }

  @Test(arguments: [("a<", "b", "c"), ("a", "\"&", "c"), ("a", "b", ">\n")])
  func valuesOfSeveralPartsAreEscapedWhereAnyPartMustBe(
    _ first: String, _ second: String, _ third: String
  ) throws {
    let tree = try tree { draft in
      draft.open("A", from: Self.origin)
      draft.set("Identifier", first, second, third, from: Self.origin)
      draft.close()
    }
    #expect(tree.roots.first { _ in true }?[.identifier] == first + second + third)
  }

  @Test func tagsHaveThePrefixOfTheCall() throws {
    let tree = try tree(prefix: "uc:") { draft in
      draft.open("Export", "Task", from: Self.origin)
      draft.open("Part", from: Self.origin)
      draft.close()
      draft.close()
    }
    #expect(text(tree) == "<uc:ExportTask>\n\t<uc:Part />\n</uc:ExportTask>\n")
    #expect(tree.roots.first { _ in true }?.name == Name("ExportTask"))
  }

  @Test func valuesAreWrittenAsPiecesAre() throws {
    var element = GeneratedElement("Job", from: Self.origin)
    element.set("Identifier", "A & B", from: Self.origin)
    element.children = [GeneratedElement("Step", from: Self.origin)]
    let pieces = try tree { draft in
      draft.open("Job", from: Self.origin)
      draft.set("Identifier", "A & B", from: Self.origin)
      draft.open("Step", from: Self.origin)
      draft.close()
      draft.close()
    }
    var writer = TreeWriter()
    #expect(text(writer.write([element], call: Self.call(), id: TreeID(1))) == text(pieces))
  }

  @Test func nothingIsLeftOfACallThatMakesNothing() throws {
    var writer = TreeWriter()
    let none = writer.write(call: Self.call(), id: TreeID(1)) { draft in
      draft.open("Half", from: Self.origin)
      return false
    }
    #expect(none == nil)
    let tree = writer.write(
      [GeneratedElement("Job", from: Self.origin)], call: Self.call(), id: TreeID(1))
    #expect(text(tree) == "<Job />\n")
  }
}

extension SyntaxTree {
  fileprivate static let nothing = SyntaxTree(
    id: TreeID(0), text: SourceText(bytes: []), nodes: [], attributes: [])
}
