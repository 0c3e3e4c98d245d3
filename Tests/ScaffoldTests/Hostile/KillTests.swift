import Foundation
import Testing

/// A run that is ended at any moment leaves its target wholly old or wholly new.
@Suite(.serialized) struct KillTests {
  /// A few rounds of what `Tests/Scripts/kill` does in hundreds.
  @Test(arguments: ["expand", "document", "bundle", "folder", "fix"], ["TERM", "INT", "KILL"])
  func theTargetIsWhollyOldOrWhollyNew(_ what: String, _ signal: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program(
      named: "Tests/Scripts/kill",
      [ScaffoldBinary.url.path, what, signal, "4", folder.path], in: FixtureFolder.root)
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.output.hasPrefix("4 runs: "), "\(run.output)")
  }

  @Test func theNextRunRemovesWhatAKilledOneLeft() throws {
    let sample = try SampleConfiguration()
    let folder = sample.folder
    // No process has the greatest number there is.
    let dead = "2147483646"
    try folder.write(".out.scaffold-\(dead)/A/a.xml", "")
    try folder.write("out.xml.scaffold-\(dead)", "")
    try folder.write("b.scaffold-\(dead)/MANIFEST.json", "")
    try folder.write("b.zip.scaffold-\(dead)", "")
    // What is not ours to remove: other names, living processes, no number at all.
    let own = ProcessInfo.processInfo.processIdentifier
    let others = ["other.xml.scaffold-\(dead)", "out.xml.scaffold-\(own)", "out.xml.scaffold-x"]
    for name in others { try folder.write(name, "") }
    #expect(try sample.run("expand", "-o", "out").status == 0)
    #expect(try sample.run("expand", "-o", "out.xml", "--layout", "single").status == 0)
    #expect(try sample.run("bundle", "-o", "b").status == 0)
    #expect(try sample.run("bundle", "-o", "b.zip").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == (["Conf", "b", "b.zip", "out", "out.xml"] + others).sorted())
  }

  @Test func aTargetThatStoodAsideComesBack() throws {
    let sample = try SampleConfiguration()
    let folder = sample.folder
    // Killed between two steps of an exchange, on a file system that has none in one step.
    try folder.write(".out.scaffold-2147483646.old/README.md", "mine")
    try folder.write(".out.scaffold-2147483646/Jobs.xml", "half")
    #expect(try sample.run("expand", "-o", "out").status == 0)
    #expect(folder.text("out/README.md") == "mine")
    #expect(folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["Conf", "out"])
  }
}
