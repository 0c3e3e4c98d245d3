import Foundation
import ScaffoldCompiler
import Testing

/// Writing what differs, and nothing else.
@Suite struct OutputUpdateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func update(
    _ files: [String: String], prunes: Bool = false
  ) throws -> OutputFolder.Update {
    let files = files.sorted { $0.key < $1.key }.map { path, text in
      OutputFolder.File(path: path) { Array(text.utf8) }
    }
    return try OutputFolder(path: folder.file("out")).update(
      files, prunes: prunes, workers: Workers(count: 2))
  }

  private func number(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(path))[.systemFileNumber] as? Int
  }

  @Test func theFirstTimeEverythingIsWritten() throws {
    #expect(try update(["a.xml": "1", "b/c.xml": "2"]).written == 2)
    #expect(
      try folder.files(below: "out") == [".scaffold-manifest", "a.xml", "b/c.xml"])
  }

  @Test func whatIsRightIsNotTouched() throws {
    _ = try update(["a.xml": "1", "b.xml": "2"])
    let numbers = try [number(of: "out/a.xml"), number(of: "out/.scaffold-manifest")]
    #expect(try update(["a.xml": "1", "b.xml": "2"]).written == 0)
    #expect(try number(of: "out/.scaffold-manifest") == numbers[1])
    #expect(try update(["a.xml": "1", "b.xml": "3"]).written == 1)
    #expect(try number(of: "out/a.xml") == numbers[0])
    #expect(folder.text("out/b.xml") == "3")
  }

  @Test func whatSomebodyElseHasChangedIsMadeRight() throws {
    _ = try update(["a.xml": "1", "b.xml": "2"])
    try folder.write("out/a.xml", "other")
    try FileManager.default.removeItem(atPath: folder.file("out/b.xml"))
    #expect(try update(["a.xml": "1", "b.xml": "2"]).written == 2)
    #expect(folder.text("out/a.xml") == "1")
    #expect(folder.text("out/b.xml") == "2")
  }

  @Test func staleFilesStayUnlessPruned() throws {
    _ = try update(["a.xml": "1", "b/c/d.xml": "2", "b/e.xml": "3"])
    try folder.write("out/mine.xml", "mine")
    try folder.write("out/b/e.xml", "edited")
    let update = try update(["a.xml": "1"])
    #expect(update == (0, ["b/c/d.xml", "b/e.xml"]))
    let pruned = try self.update(["a.xml": "1"], prunes: true)
    #expect(pruned == (0, ["b/e.xml"]))
    #expect(
      try folder.files(below: "out") == [
        ".scaffold-manifest", "a.xml", "b/e.xml", "mine.xml",
      ])
    #expect(!folder.exists("out/b/c"))
  }

  @Test func aFailureLeavesNothingHalfDone() throws {
    _ = try update(["a.xml": "1"])
    try folder.write("out/b.xml/in-the-way", "")
    #expect(throws: EnvironmentError.self) { try update(["b.xml": "2"]) }
    #expect(
      try folder.files(below: "out") == [".scaffold-manifest", "a.xml", "b.xml/in-the-way"])
  }
}

extension OutputFolder.Update {
  fileprivate static func == (update: Self, expected: (written: Int, stale: [String])) -> Bool {
    update.written == expected.written && update.stale == expected.stale
  }
}
