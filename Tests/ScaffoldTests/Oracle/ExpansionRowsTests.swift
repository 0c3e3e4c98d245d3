import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// docs/expansions.md: what each scaffolding makes, collected from what it makes in the fixtures.
///
/// `RECORD_FIXTURES=1` writes it anew, and fails.
@Suite struct ExpansionRowsTests {
  private struct Row {
    var attributes: [String] = []
    var children: [String] = []
  }

  @Test func theTablesAreWhatIsMade() throws {
    var tables: [String: [String: Row]] = [:]
    var folders = [FixtureFolder.path("Fixtures", "Conf")]
    folders += ScaffoldFixtureTests.cases.map {
      ScaffoldFixtureTests.root.appending(path: "\($0)/input")
    }
    for folder in folders { try Self.collect(folder, into: &tables) }
    for scaffolding in ScaffoldRegistry.all where scaffolding.signature.documentation != .none {
      let name = scaffolding.signature.element
      #expect(tables[name]?.isEmpty == false, "no fixture shows what \(name) makes")
    }
    let text = Self.text(tables)
    let url = FixtureFolder.path("docs", "expansions.md")
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if FixtureFolder.isRecording, recorded != text {
      try Data(text.utf8).write(to: url)
      Issue.record("recorded docs/expansions.md")
      return
    }
    #expect(recorded == text, "docs/expansions.md\n\(TextDifference.lines(recorded, text))")
  }

  private static func collect(
    _ folder: URL, into tables: inout [String: [String: Row]]
  ) throws {
    let configuration = try TestExpansion(folder: folder).expanded.configuration
    for tree in configuration.generated {
      guard let call = tree.provenance.flatMap({ configuration.element($0.call) }) else { continue }
      for root in tree.roots {
        for object in [root] + (root.name == .job ? Array(root.children) : []) {
          // What a hand has put there is no work of the scaffolding.
          if object.origin?.role == .hand { continue }
          let name = ExpansionRow.name(of: object, in: configuration)
          var row = tables[call.name.text, default: [:]][name] ?? Row()
          merge(
            object.attributes.filter { $0.origin?.role != .hand }.map(\.name.text),
            into: &row.attributes)
          if object.name != .job {
            let own = object.children.filter { $0.origin?.role != .hand }
            merge(own.map(\.name.text), into: &row.children)
          }
          tables[call.name.text, default: [:]][name] = row
        }
      }
    }
  }

  private static func merge(_ names: [String], into list: inout [String]) {
    for name in names where !list.contains(name) { list.append(name) }
  }

  private static func text(_ tables: [String: [String: Row]]) -> String {
    var text = """
      # Expansions

      What each scaffolding makes: a row for each kind of object, with the attributes and children that
      it has in some configuration. `{Name}` stands for the value of that attribute of the call or of the
      object, or for the Identifier of the `Name` that the object is made for. `scaffold verify --against`
      names these rows. Collected from the fixtures by a test; what the attributes of a call mean stands in
      [scaffoldings.md](scaffoldings.md).

      """
    for (name, rows) in tables.sorted(by: { precedes($0.key, $1.key) }) {
      text += "\n## \(name)\n\n| row | attributes | children |\n|---|---|---|\n"
      for (row, content) in rows.sorted(by: { precedes($0.key, $1.key) }) {
        let lists = [content.attributes, content.children].map { names in
          names.map { "`\($0)`" }.joined(separator: " ")
        }
        text += "| `\(row)` | \(lists[0]) | \(lists[1]) |\n"
      }
    }
    return text
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
