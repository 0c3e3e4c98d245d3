import Foundation
import Glibc
import ScaffoldCompiler
import Testing

/// Which files belong to a configuration, and in which order.
@Suite struct DiscoveryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func candidates(_ path: String = "Conf") throws -> [ConfigurationDiscovery.Candidate] {
    try ConfigurationDiscovery(folder: folder.url.appending(path: path).path).candidates()
  }

  private func paths() throws -> [String] {
    try candidates().filter { $0.obstacle == nil }.map(\.path)
  }

  private func findings() throws -> [Diagnostic] {
    let expansion = try TestExpansion(folder: folder.url.appending(path: "Conf"))
    return expansion.diagnostics
  }

  @Test func filesOfAnyDepthAndCase() throws {
    for path in ["b.xml", "a.XML", "A/z.Xml", "A/B/C/d.xml", "A/notes.txt", "xml", "a.xmlx"] {
      try folder.write("Conf/\(path)", "")
    }
    #expect(try paths() == ["A/B/C/d.xml", "A/z.Xml", "a.XML", "b.xml"])
  }

  @Test func pathsAreSortedByTheirBytes() throws {
    for path in [
      "é.xml", "z.xml", "Z.xml", "a b.xml", "a/b.xml", "a.xml", "a-b.xml", "10.xml", "9.xml",
    ] {
      try folder.write("Conf/\(path)", "")
    }
    #expect(
      try paths() == [
        "10.xml", "9.xml", "Z.xml", "a b.xml", "a-b.xml", "a.xml", "a/b.xml", "z.xml", "é.xml",
      ])
  }

  @Test func hiddenAndBackupFilesAreSkipped() throws {
    for path in [".a.xml", ".git/a.xml", "a.xml~", "old~/a.xml", ".xml", "b.xml"] {
      try folder.write("Conf/\(path)", "")
    }
    #expect(try paths() == ["b.xml"])
  }

  @Test func aLinkInsideIsFollowed() throws {
    try folder.write("Conf/A/a.xml", "")
    try folder.link("Conf/b.xml", to: "A/a.xml")
    #expect(try paths() == ["A/a.xml", "b.xml"])
  }

  @Test func aLinkThatLeadsOutIsNotRead() throws {
    try folder.write("secret.xml", TestExpansion.file(""))
    try folder.write("Confidential.xml", TestExpansion.file(""))
    try folder.write("Conf/a.xml", TestExpansion.file(""))
    try folder.link("Conf/b.xml", to: "../secret.xml")
    try folder.link("Conf/c.xml", to: "../Confidential.xml")
    #expect(try paths() == ["a.xml"])
    let found = try findings()
    #expect(found.map(\.rule.id) == ["SC1008", "SC1008"])
    #expect(found.allSatisfy { $0.message == "the link leads out of the configuration's folder" })
  }

  @Test func aLinkThatLeadsNowhereOrInCirclesIsNotRead() throws {
    try folder.write("Conf/a.xml", TestExpansion.file(""))
    try folder.link("Conf/b.xml", to: "gone.xml")
    try folder.link("Conf/c.xml", to: "d.xml")
    try folder.link("Conf/d.xml", to: "c.xml")
    #expect(try paths() == ["a.xml"])
    #expect(try findings().map(\.message) == Array(repeating: "the link leads nowhere", count: 3))
  }

  @Test func aLinkToAFolderIsNeverFollowed() throws {
    try folder.write("Conf/A/a.xml", TestExpansion.file(""))
    try folder.link("Conf/B", to: "A")
    try folder.link("Conf/A/up", to: "..")
    try folder.link("Conf/folder.xml", to: "A")
    #expect(try paths() == ["A/a.xml"])
    #expect(try findings().isEmpty)
  }

  @Test(.timeLimit(.minutes(60))) func aPipeIsNotWaitedFor() throws {
    try folder.write("Conf/a.xml", TestExpansion.file(""))
    #expect(unsafe mkfifo(folder.url.appending(path: "Conf/p.xml").path, 0o600) == 0)
    try folder.link("Conf/q.xml", to: "p.xml")
    let messages = try findings().map(\.message)
    #expect(messages == Array(repeating: "this is neither a file nor a folder", count: 2))
  }

  @Test func aFolderMayHaveAFilesName() throws {
    try folder.write("Conf/a.xml/b.xml", "")
    #expect(try paths() == ["a.xml/b.xml"])
  }

  @Test func theFolderItselfMayBeALink() throws {
    try folder.write("Real/a.xml", "")
    try folder.link("Conf", to: "Real")
    #expect(try paths() == ["a.xml"])
  }

  @Test func whatIsNoFolderIsAnError() throws {
    try folder.write("Conf", "")
    #expect(throws: EnvironmentError.self) { try candidates() }
    #expect(throws: EnvironmentError.self) { try candidates("Nothing") }
  }
}
