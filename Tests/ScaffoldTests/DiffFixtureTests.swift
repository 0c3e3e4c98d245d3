import Foundation
import ScaffoldCompiler
import Testing

/// Holds every case under `Fixtures/Diff` against its expectation.
///
/// Both sides of a case are `Fixtures/Diff/Base`, over which `old` and `new` lay the files that they
/// hold; an empty file takes one away.
@Suite struct DiffFixtureTests {
  static let root = FixtureFolder.path("Fixtures", "Diff")

  static let cases: [String] =
    ((try? FixtureFolder.folders(in: root)) ?? []).filter { $0 != "Base" }

  static func side(_ name: String, of test: String) throws -> [String: [UInt8]] {
    let base = try FixtureFolder.files(below: root.appending(path: "Base"))
    let own = try FixtureFolder.files(below: root.appending(path: test).appending(path: name))
    return base.merging(own) { $1 }.filter { !$0.value.isEmpty }
  }

  @Test("differs as recorded", arguments: cases)
  func differsAsRecorded(_ name: String) throws {
    let test = TestDifference(
      try Self.side("old", of: name), try Self.side("new", of: name))
    #expect(test.errors == [])
    let file = Self.root.appending(path: name).appending(path: "expected.txt")
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if FixtureFolder.isRecording {
      guard recorded != test.text else { return }
      try Data(test.text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    #expect(test.text == recorded, "\(TextDifference.lines(recorded, test.text))")
  }

  @Test("says nothing of what means the same", arguments: cases.filter { $0.hasPrefix("same-") })
  func saysNothing(_ name: String) throws {
    let (old, new) = (try Self.side("old", of: name), try Self.side("new", of: name))
    #expect(old != new)
    #expect(TestDifference(old, new).difference.changes.map(\.title) == [])
    #expect(TestDifference(new, old).difference.changes.map(\.title) == [])
  }

  @Test("explains every change of something generated", arguments: cases)
  func explainsEveryChange(_ name: String) throws {
    let test = TestDifference(
      try Self.side("old", of: name), try Self.side("new", of: name))
    for change in test.difference.changes { expectCauses(of: change) }
  }

  private func expectCauses(of change: ElementChange) {
    if change.kind != .changed || change.isRenamed || change.move != nil {
      #expect(!change.causes.isEmpty, "\(change.name) \(change.title)")
    }
    for attribute in change.attributes {
      #expect(!attribute.causes.isEmpty, "\(change.title) @\(attribute.name.text)")
    }
    for child in change.children { expectCauses(of: child) }
  }

  /// What came one way goes the other way.
  @Test("is the same backwards", arguments: cases)
  func isTheSameBackwards(_ name: String) throws {
    let (old, new) = (try Self.side("old", of: name), try Self.side("new", of: name))
    let forward = TestDifference(old, new).difference.changes
    let backward = TestDifference(new, old).difference.changes
    #expect(forward.count { $0.kind == .added } == backward.count { $0.kind == .removed })
    #expect(forward.count { $0.kind == .removed } == backward.count { $0.kind == .added })
    #expect(forward.count { $0.kind == .changed } == backward.count { $0.kind == .changed })
  }

  @Test func everyCaseIsFound() {
    #expect(Self.cases.count >= 40)
  }
}
