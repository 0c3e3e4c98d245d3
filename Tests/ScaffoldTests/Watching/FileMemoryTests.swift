import Foundation
import ScaffoldCompiler
import Testing

/// Reading again of what has changed, and of nothing else.
@Suite struct FileMemoryTests {
  private let folder: TemporaryFolder
  private let compiler = Compiler(Compiler.Options())

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "c", "e"] { try folder.write("\(name).xml", TestExpansion.file(name)) }
    // One with a finding, which names its file by number.
    try folder.write("d.xml", "<")
  }

  /// The files as they are read with the memory; checked against a reading without.
  private func read(_ memory: inout FileMemory) throws -> Int {
    let files = try compiler.read(folder: folder.path, remembering: &memory)
    let fresh = try compiler.read(folder: folder.path)
    #expect(files.map(\.path) == fresh.map(\.path))
    #expect(files.map(\.id) == fresh.map(\.id))
    #expect(files.map(\.text.fileBytes) == fresh.map(\.text.fileBytes))
    #expect(files.map { $0.tree?.id } == fresh.map { $0.tree?.id })
    #expect(
      files.flatMap(\.diagnostics).map(\.location) == fresh.flatMap(\.diagnostics).map(\.location))
    return memory.parsedCount
  }

  @Test func onlyWhatChangesIsParsed() throws {
    var memory = FileMemory()
    #expect(try read(&memory) == 4)
    #expect(try read(&memory) == 0)
    try folder.write("c.xml", TestExpansion.file("C"))
    #expect(try read(&memory) == 1)
    try folder.write("b.xml", TestExpansion.file("b"))
    #expect(try read(&memory) == 1)
    try FileManager.default.removeItem(atPath: folder.file("a.xml"))
    #expect(try read(&memory) == 0)
    // The same bytes, written again.
    try folder.write("e.xml", TestExpansion.file("e"))
    #expect(try read(&memory) == 0)
  }

  @Test func aChangeRightAfterReadingIsSeen() throws {
    var memory = FileMemory()
    // Of one size, and as fast as possible: times alone may not tell them apart.
    for round in 100..<200 {
      try folder.write("c.xml", TestExpansion.file("\(round)"))
      #expect(try read(&memory) == (round == 100 ? 4 : 1))
    }
  }

  @Test func aLinkThatLeadsElsewhereIsReadAgain() throws {
    var memory = FileMemory()
    try folder.write("x/one.xml", TestExpansion.file("1"))
    try folder.write("x/two.xml", TestExpansion.file("2"))
    try folder.link("link.xml", to: "x/one.xml")
    #expect(try read(&memory) == 7)
    try FileManager.default.removeItem(atPath: folder.file("link.xml"))
    try folder.link("link.xml", to: "x/two.xml")
    #expect(try read(&memory) == 1)
    try FileManager.default.removeItem(atPath: folder.file("link.xml"))
    try folder.link("link.xml", to: "/etc/hostname")
    _ = try read(&memory)
  }

  @Test func whatCannotBeReadForgetsNothing() throws {
    var memory = FileMemory()
    _ = try read(&memory)
    #expect(throws: EnvironmentError.self) {
      try compiler.read(folder: folder.file("nowhere"), remembering: &memory)
    }
    #expect(try read(&memory) == 0)
  }

  /// The paths of the files that are read again when something was heard of some; nothing where all must be
  /// looked through.
  private func read(_ heard: String..., with memory: inout FileMemory) throws -> Int? {
    let paths = Set(heard.map { "\(folder.path)/\($0)" })
    let before = memory
    guard
      let files = try compiler.read(changed: paths, in: folder.path, remembering: &memory)
    else { return nil }
    var other = before
    let all = try compiler.read(folder: folder.path, remembering: &other)
    #expect(files.map(\.path) == all.map(\.path))
    #expect(files.map(\.text.fileBytes) == all.map(\.text.fileBytes))
    return memory.parsedCount
  }

  @Test func whatWasHeardOfIsReadAlone() throws {
    var memory = FileMemory()
    #expect(try read("a.xml", with: &memory) == nil)
    _ = try read(&memory)
    try folder.write("c.xml", TestExpansion.file("C"))
    #expect(try read("c.xml", with: &memory) == 1)
    #expect(try read("a.xml", "c.xml", with: &memory) == 0)
    #expect(try read(with: &memory) == 0)
  }

  @Test func whatComesGoesOrHasOtherNamesMakesAllBeLookedThrough() throws {
    var memory = FileMemory()
    _ = try read(&memory)
    try folder.write("b.xml", TestExpansion.file("b"))
    #expect(try read("b.xml", with: &memory) == nil)
    _ = try read(&memory)
    try FileManager.default.removeItem(atPath: folder.file("a.xml"))
    #expect(try read("a.xml", with: &memory) == nil)
    _ = try read(&memory)
    #expect(try read("b.xml", with: &memory) == 0)
    // Another name for it may change it, of which nothing is heard under this one.
    try FileManager.default.linkItem(
      atPath: folder.file("b.xml"), toPath: folder.file("hidden.txt"))
    _ = try read(&memory)
    #expect(try read("c.xml", with: &memory) == nil)
    try FileManager.default.removeItem(atPath: folder.file("hidden.txt"))
    try folder.link("link.xml", to: "b.xml")
    _ = try read(&memory)
    #expect(try read("c.xml", with: &memory) == nil)
  }
}
