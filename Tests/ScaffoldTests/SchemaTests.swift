import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// The XSD, as a real validator understands it.
struct SchemaTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private static func withSchema(_ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "scaffold-\(UUID().uuidString).xsd")
    defer { try? FileManager.default.removeItem(at: file) }
    var writer = SchemaWriter(ScaffoldRegistry.all.map { $0.signature })
    try writer.schema().write(to: file, atomically: true, encoding: .utf8)
    try body(file.path)
  }

  /// What xmllint ends with: 0 accepted, 3 rejected, 5 no schema.
  private static func xmllint(_ schema: String, _ files: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xmllint", "--nonet", "--noout", "--schema", schema] + files
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func files(below folder: URL) -> [String] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "xml" }
      .map(\.path).sorted()
  }

  @Test func acceptsTheWholeConfiguration() throws {
    try Self.withSchema { schema in
      let files = Self.files(below: Self.fixtures.appending(path: "Conf"))
      try #require(files.count > 40)
      let status = try Self.xmllint(schema, files)
      #expect(status == 0)
    }
  }

  @Test(arguments: [
    "SC2001", "SC2002", "SC2003", "SC2004", "SC2006", "SC2008", "SC3001", "SC3003",
  ]) func rejectsMistakesOfStructure(_ rule: String) throws {
    try Self.withSchema { schema in
      let files = Self.files(below: Self.fixtures.appending(path: "Rules/\(rule)"))
      try #require(!files.isEmpty)
      let status = try Self.xmllint(schema, files)
      #expect(status == 3)
    }
  }

  @Test(arguments: ["SC2007", "SC3002", "SC4001"])
  func acceptsWhatIsNoMistakeOfStructure(_ rule: String) throws {
    try Self.withSchema { schema in
      let files = Self.files(below: Self.fixtures.appending(path: "Rules/\(rule)"))
      let status = try Self.xmllint(schema, files)
      #expect(status == 0)
    }
  }
}
