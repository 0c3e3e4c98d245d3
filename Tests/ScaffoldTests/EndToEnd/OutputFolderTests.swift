import Foundation
import Testing

/// The output folder: what is written, compared, removed, and left alone.
@Suite struct OutputFolderTests {
  private let sample: SampleConfiguration
  private var folder: TemporaryFolder { sample.folder }

  init() throws {
    sample = try SampleConfiguration()
    #expect(try sample.run("expand", "-o", "out").status == 0)
  }

  @Test func checkSaysWhatDiffers() throws {
    #expect(try sample.run("expand", "-o", "out", "--check") == (0, "", ""))
    try folder.write("out/Jobs.xml", "edited")
    try folder.write("Conf/B.xml", SampleConfiguration.connector)
    try FileManager.default.removeItem(at: folder.url.appending(path: "Conf/A"))
    let run = try sample.run("expand", "-o", "out", "--check")
    #expect(run == (1, "missing: B.xml\ndifferent: Jobs.xml\nstale: A/A Connector.xml\n", ""))
    #expect(folder.text("out/Jobs.xml") == "edited")
    #expect(!folder.exists("out/B.xml"))
  }

  @Test func checkOfAFolderThatIsNotThere() throws {
    let run = try sample.run("expand", "-o", "gone", "--check")
    #expect(run == (1, "missing: A/A Connector.xml\nmissing: Jobs.xml\n", ""))
    #expect(!folder.exists("gone"))
  }

  @Test func staleFilesStayUntilPruned() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "Conf/A"))
    let run = try sample.run("expand", "-o", "out")
    #expect(run.status == 0)
    #expect(
      run.error
        == "scaffold: 'A/A Connector.xml' is left from an earlier run; --prune removes it\n")
    #expect(folder.exists("out/A/A Connector.xml"))
    #expect(try sample.run("expand", "-o", "out", "--prune") == (0, "", ""))
    #expect(!folder.exists("out/A"))
    #expect(folder.exists("out/Jobs.xml"))
  }

  @Test func pruneKeepsWhatSomebodyEdited() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "Conf/A"))
    try folder.write("out/A/A Connector.xml", "edited")
    try folder.write("out/A/notes.txt", "mine")
    #expect(try sample.run("expand", "-o", "out", "--prune").status == 0)
    #expect(folder.text("out/A/A Connector.xml") == "edited")
    #expect(folder.text("out/A/notes.txt") == "mine")
  }

  @Test func whatOthersKeepThereStays() throws {
    try folder.write("out/README.md", "mine")
    try folder.write("out/.git/config", "mine")
    try folder.link("out/latest.xml", to: "Jobs.xml")
    #expect(try sample.run("expand", "-o", "out", "--prune").status == 0)
    #expect(folder.text("out/README.md") == "mine")
    #expect(folder.text("out/.git/config") == "mine")
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.url.appending(path: "out/latest.xml").path)
    #expect(target == "Jobs.xml")
  }

  @Test func aManifestCannotLeadOutOfTheFolder() throws {
    try folder.write("secret.xml", "")
    let manifest = folder.text("out/.scaffold-manifest") ?? ""
    // The check value of no bytes, so that the file would count as untouched.
    try folder.write("out/.scaffold-manifest", manifest + "cbf29ce484222325 ../secret.xml\n")
    #expect(try sample.run("expand", "-o", "out", "--prune").status == 0)
    #expect(folder.exists("secret.xml"))
  }

  @Test func aLinkedFolderStaysALink() throws {
    try folder.write("real/keep.txt", "mine")
    try folder.link("linked", to: "real")
    #expect(try sample.run("expand", "-o", "linked").status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.url.appending(path: "linked").path)
    #expect(target == "real")
    #expect(folder.text("real/Jobs.xml") == SampleConfiguration.cleanDatabase)
    #expect(folder.text("real/keep.txt") == "mine")
  }

  @Test func nothingTemporaryIsLeft() throws {
    #expect(try sample.run("expand", "-o", "out").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["Conf", "out"])
  }

  @Test(arguments: [
    "Conf", "Conf/out", "Conf/A/deep/out", "./Conf/../Conf/out", "link/out", ".",
    "gone/../Conf/out", "gone/./deeper/../../Conf",
  ])
  func outputAndConfigurationLieApart(_ path: String) throws {
    try folder.link("link", to: "Conf")
    let before = try folder.files()
    let run = try sample.run("expand", "-o", path)
    #expect(run.status == 2)
    #expect(run.error.contains(" lies in the "))
    #expect(try folder.files() == before)
  }

  @Test func aFileInTheWayIsAnError() throws {
    try folder.write("file", "mine")
    let run = try sample.run("expand", "-o", "file")
    #expect(run.status == 2)
    #expect(folder.text("file") == "mine")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "Conf", "file", "out",
      ])
  }
}
