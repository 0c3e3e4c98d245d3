import Synchronization
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

  /// Items written by that many threads, between two elements that the call writes itself.
  private func tree(ofItems count: Int, workers: Int) throws -> SyntaxTree {
    let call = Self.call()
    let origins = [Origin(.argument, call), Origin(.configuration, call), Self.origin]
    return try tree { draft in
      draft.open("First", from: origins[0])
      draft.set("Identifier", "A", from: origins[1])
      draft.close()
      draft.write(Array(0..<count), Workers(count: workers), state: {}) { _, item, draft in
        draft.open("Rule", from: origins[item % 3])
        draft.set("Identifier", "Rule_\(item)", from: origins[item % 2])
        draft.open("Entry", from: origins[(item / 7) % 3])
        draft.set("Permission", item % 5 == 0 ? "A & B" : "/\(item)", from: origins[item % 3])
        draft.close()
        draft.close()
        if item % 50 == 7 {
          var part = GeneratedElement("Part", from: origins[1])
          part.isPart = true
          draft.append([part])
        }
      }
      draft.open("Last", from: origins[2])
      draft.close()
    }
  }

  @Test(arguments: [0, 1, 64, 65, 128, 1000])
  func itemsAreTheSameHoweverManyThreadsWriteThem(_ count: Int) throws {
    let one = try tree(ofItems: count, workers: 1)
    let many = try tree(ofItems: count, workers: 3)
    #expect(text(many) == text(one))
    #expect(many.elementCount == one.elementCount)
    #expect(one.elementCount >= 2 + 2 * count)
    for (mine, its) in zip(one.roots.flatMap(\.subtree), many.roots.flatMap(\.subtree)) {
      #expect(mine.name == its.name)
      #expect(mine.range == its.range)
      #expect(mine.parent?.index == its.parent?.index)
      #expect(mine.origin == its.origin)
      #expect(mine.isPart == its.isPart)
      #expect(mine.attributes.map(\.value) == its.attributes.map(\.value))
      #expect(mine.attributes.map(\.origin) == its.attributes.map(\.origin))
    }
  }

  /// A call of a million rules must not fill the memory before anybody sees that it is too much.
  @Test(arguments: [1, 3]) func whatGoesBeyondTheLimitIsNotWritten(workers: Int) throws {
    let writtenCount = Atomic(0)
    var writer = TreeWriter(limit: 10_000)
    let tree = writer.write(call: Self.call(), id: TreeID(1)) { draft in
      draft.write(Array(0..<2000), Workers(count: workers), state: {}) { _, item, draft in
        draft.open("Rule", from: Self.origin)
        draft.set("Identifier", String(repeating: "x", count: 100), from: Self.origin)
        draft.close()
        writtenCount.add(1, ordering: .relaxed)
      }
      return true
    }
    let size = try #require(tree).text.bytes.count
    #expect(size > 10_000 && size < 11_000)
    if workers > 1 { #expect(writtenCount.load(ordering: .relaxed) < 100) }
  }

  @Test func itemsInsideAnElementAreWrittenWhereTheyStand() throws {
    let tree = try tree { draft in
      draft.open("Job", from: Self.origin)
      draft.write(Array(0..<200), Workers(count: 2), state: {}) { _, item, draft in
        draft.open("Task", from: Self.origin)
        draft.set("Identifier", "\(item)", from: Self.origin)
        draft.close()
      }
      draft.close()
    }
    let job = try #require(tree.roots.first { _ in true })
    #expect(job.children.map { $0[.identifier] } == (0..<200).map { "\($0)" })
    #expect(text(tree).hasPrefix("<Job>\n\t<Task Identifier=\"0\" />\n"))
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
