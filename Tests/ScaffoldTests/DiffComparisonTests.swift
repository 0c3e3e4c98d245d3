import Foundation
import Testing

@testable import ScaffoldCompiler

@Suite struct DiffComparisonTests {
  @Test func aConfigurationIsLikeItself() throws {
    let files = try FixtureFolder.files(below: FixtureFolder.path("Fixtures", "Conf"))
      .filter { ConfigurationDiscovery.isConfiguration(path: $0.key) }
    #expect(files.count > 20)
    let difference = TestDifference(files, files).difference
    #expect(difference.changes.map(\.title) == [])
    #expect(difference.edits.map(\.subject) == [])
  }

  /// Spelling everything otherwise makes nothing else of it, although no byte range is the same.
  @Test func aConfigurationIsLikeItselfReformatted() throws {
    let files = try FixtureFolder.files(below: FixtureFolder.path("Fixtures", "Conf"))
      .filter { ConfigurationDiscovery.isConfiguration(path: $0.key) }
    // One byte is one sign here, whatever the encoding of the file; UTF-16 is left as it is.
    let other = files.mapValues { bytes in
      let text = String(bytes: bytes, encoding: .isoLatin1) ?? ""
      return text.contains("\0")
        ? bytes : Array(text.replacing(" />", with: "\n/>").data(using: .isoLatin1) ?? Data())
    }
    #expect(other != files)
    let moved = Dictionary(
      uniqueKeysWithValues: other.map { ("Moved/\($0.key)", $0.value) })
    let difference = TestDifference(files, moved).difference
    #expect(difference.changes.map(\.title) == [])
    #expect(difference.edits.map(\.subject) == [])
  }

  @Test func namesAreReplacedAtTheirBounds() {
    func replaced(_ value: String) -> String {
      Substitution.replace("AD", by: "X", in: value)
    }
    #expect(replaced("AD") == "X")
    #expect(replaced("AD_Entry:AD") == "X_Entry:X")
    #expect(replaced("ADX READ AD2 éAD") == "ADX READ AD2 éAD")
  }

  @Test func aLongestRiseKeepsMost() {
    #expect(ElementComparer.longestRise([0, 1, 2]) == [0, 1, 2])
    #expect(ElementComparer.longestRise([2, 0, 1]) == [1, 2])
    #expect(ElementComparer.longestRise([]) == [])
  }

  @Test func rulesWithoutNamesArePairedByWhatTheySay() {
    let old = (0..<300).map { "<SingleRoleRule Policy='P' Role='R\($0)' D0='A'/>" }
    var new = old
    new[7] = "<SingleRoleRule Policy='P' Role='R7' D0='B'/>"
    new.remove(at: 100)
    new.reverse()
    let changes = TestDifference(old.joined(), new.joined()).difference.changes
    #expect(
      changes.map(\.kind) == [.removed, .changed] || changes.map(\.kind) == [.changed, .removed])
    let changed = changes.first { $0.kind == .changed }
    #expect(changed?.attributes.map(\.name.text) == ["D0"])
  }

  @Test func equalElementsAreCounted() {
    let rule = "<SingleRoleRule Policy='P' Role='R' D0='A'/>"
    let changes = TestDifference(rule + rule, rule + rule + rule).difference.changes
    #expect(changes.map(\.kind) == [.added])
  }

  /// What has the same bytes is left out unread, each as often as the other side has it.
  @Test func equalTreesOfCallsAreCounted() {
    let call = "<ViewAccessControlRules Profile='P'/>"
    let one = TestDifference(call, call)
    #expect(one.new.configuration.generated.count > 0 && one.difference.changes.isEmpty)
    let same = TestDifference(call + call, call + call)
    #expect(same.difference.changes.isEmpty)
    let more = TestDifference(call, call + call).difference.changes
    #expect(!more.isEmpty && more.allSatisfy { $0.kind == .added })
    let less = TestDifference(call + call, call).difference.changes
    #expect(less.map(\.name) == more.map(\.name) && less.allSatisfy { $0.kind == .removed })
  }

  @Test func aFileAtAnotherPlaceOfTheListIsShared() throws {
    let compiler = TestDifference.compiler
    let files = compiler.read([
      SourceFile(path: "B.xml", bytes: TestDifference.document("<Agent Identifier='A'/>")),
      SourceFile(path: "C.xml", bytes: Array("<broken".utf8)),
    ])
    let added = SourceFile(path: "A.xml", bytes: TestDifference.document("<Policy/>"))
    let other = compiler.read([.unread(added), .read(files[0]), .read(files[1])])
    #expect(other.map(\.path) == ["A.xml", "B.xml", "C.xml"])
    #expect(other.map(\.id.index) == [0, 1, 2])
    #expect(other[1].tree?.id == TreeID(1))
    // Findings, too, name the file at its new place.
    #expect(other[2].diagnostics.map(\.location.file.index) == [2])
  }

  @Test func longValuesAreCutAroundWhatDiffers() {
    let same = String(repeating: "x", count: 200)
    let excerpt = ValueExcerpt(same + "1" + same, same + "2" + same)
    #expect(excerpt.old?.contains("1") == true)
    #expect(excerpt.new?.contains("2") == true)
    #expect((excerpt.old?.count ?? 0) < 130)
  }
}
