import Foundation
import Testing

/// `--watch`, with the real program: each change is made once the one before it has been shown.
@Suite struct WatchCommandTests {
  private let sample: SampleConfiguration

  private static let misspelt = TestExpansion.file("  <CleanDatabaseJobb />")
  private static let misspeltLine =
    "Conf/Jobs.xml:2:4: error[SC2001]: there is no element 'CleanDatabaseJobb'\n"

  init() throws {
    sample = try SampleConfiguration()
  }

  private func watch(_ arguments: String...) throws -> RunningProgram {
    try RunningProgram(arguments + ["--watch"], in: sample.folder.url)
  }

  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: sample.folder.file(path))
  }

  private func move(_ path: String, _ other: String) throws {
    try FileManager.default.moveItem(
      atPath: sample.folder.file(path), toPath: sample.folder.file(other))
  }

  @Test func findingsComeAndGo() throws {
    let run = try watch("validate")
    try run.wait { run.error.hasSuffix("watching 'Conf'; Ctrl-C ends it\n") }
    #expect(run.error.hasPrefix("nothing found in 2 files\n"))

    try sample.folder.write("Conf/Jobs.xml", Self.misspelt)
    try run.wait { run.error.hasSuffix("1 error in 2 files (1 new, 0 gone; parsed 1 file)\n") }
    #expect(run.output == "+ " + Self.misspeltLine)

    // A finding that only moves is still the same.
    try sample.folder.write("Conf/Jobs.xml", TestExpansion.file("\n  <CleanDatabaseJobb />"))
    try run.wait { run.error.hasSuffix("1 error in 2 files (0 new, 0 gone; parsed 1 file)\n") }

    // Editors write another file and rename it.
    try sample.folder.write("Conf/.Jobs.xml.part", SampleConfiguration.jobs)
    let isRenamed =
      unsafe rename(
        sample.folder.file("Conf/.Jobs.xml.part"), sample.folder.file("Conf/Jobs.xml")) == 0
    #expect(isRenamed)
    try run.wait {
      run.error.hasSuffix("nothing found in 2 files (0 new, 1 gone; parsed 1 file)\n")
    }
    #expect(
      run.output == "+ " + Self.misspeltLine
        + "- " + Self.misspeltLine.replacing("xml:2", with: "xml:3"))

    run.terminate()
    #expect(run.end() == 0)
  }

  @Test func filesAndFoldersComeAndGo() throws {
    let run = try watch("validate")
    try run.wait { run.error.contains("watching") }

    try sample.folder.write("Conf/New/Deep/Copy.xml", SampleConfiguration.connector)
    try run.wait { run.error.hasSuffix("1 error in 3 files (1 new, 0 gone; parsed 1 file)\n") }
    #expect(run.output.hasPrefix("+ Conf/New/Deep/Copy.xml:2:26: error[SC2009]: "))

    // The new folder is watched as well, and so is a folder that has moved.
    try sample.folder.write("Conf/New/Deep/More.xml", Self.misspelt)
    try run.wait { run.error.hasSuffix("2 errors in 4 files (1 new, 0 gone; parsed 1 file)\n") }
    try move("Conf/New/Deep", "Conf/Other")
    try run.wait {
      run.error.contains("2 errors in 4 files (1 new, 1 gone; parsed 2 files)\n")
        || run.error.contains("2 errors in 4 files (0 new, 0 gone; parsed 2 files)\n")
    }
    try remove("Conf/Other/More.xml")
    try run.wait { run.error.hasSuffix("1 error in 3 files (0 new, 1 gone; parsed 0 files)\n") }
    try remove("Conf/Other")
    try run.wait {
      run.error.hasSuffix("nothing found in 2 files (0 new, 1 gone; parsed 0 files)\n")
    }
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("+") } >= 2)
  }

  @Test func settingsAndBaselinesCount() throws {
    try sample.folder.write("Conf/Jobs.xml", Self.misspelt)
    let run = try watch("validate", "--baseline", "known.json")
    try run.wait {
      run.error.contains("cannot read 'known.json'") && run.error.contains("watching")
    }
    try sample.folder.write("known.json", #"{"findings":[]}"#)
    try run.wait { !run.output.isEmpty || run.error.contains("known.json': ") }
    #expect(try sample.run("validate", "--write-baseline", "known.json").status == 0)
    try run.wait { run.error.contains("nothing found in 2 files") }

    try sample.folder.write("scaffold.yml", "nonsense: 1\n")
    try run.wait { run.error.hasSuffix("scaffold.yml:1:1: error: 'nonsense' is not a setting\n") }
    try sample.folder.write("scaffold.yml", "exclude: [Jobs.xml]\n")
    try run.wait { run.error.contains("in 1 file ") }
  }

  @Test func theFolderMayVanishAndComeBack() throws {
    let run = try watch("validate")
    try run.wait { run.error.contains("watching") }
    try move("Conf", "Elsewhere")
    try run.wait {
      run.error.hasSuffix("cannot open the folder 'Conf': No such file or directory\n")
    }
    try sample.folder.write("Elsewhere/Jobs.xml", Self.misspelt)
    try move("Elsewhere", "Conf")
    try run.wait { run.output == "+ " + Self.misspeltLine }
  }

  @Test func expandWritesOnlyWhatDiffers() throws {
    let run = try watch("expand", "-o", "out", "--prune")
    try run.wait { run.error.contains("watching") }
    #expect(run.error.hasPrefix("nothing found in 2 files\n2 files written\n"))
    let first = try number(of: "out/A/A Connector.xml")

    try sample.folder.write("Conf/B/B.xml", TestExpansion.file("  <!-- b -->"))
    try run.wait { run.error.hasSuffix("parsed 1 file)\n1 file written\n") }
    #expect(sample.folder.text("out/B/B.xml") == TestExpansion.file("  <!-- b -->"))
    #expect(try number(of: "out/A/A Connector.xml") == first)

    try sample.folder.write("Conf/Jobs.xml", SampleConfiguration.wrong)
    try run.wait { run.error.hasSuffix("nothing is written\n") }
    #expect(run.error.contains("+ Conf/Jobs.xml:2:25: error[SC6001]: "))
    #expect(sample.folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)

    try sample.folder.write("Conf/Jobs.xml", SampleConfiguration.jobs)
    try run.wait { run.error.hasSuffix("parsed 1 file)\n0 files written\n") }
    try remove("Conf/B")
    try run.wait { run.error.hasSuffix("parsed 0 files)\n0 files written\n") }
    #expect(
      try sample.folder.files(below: "out") == [
        ".scaffold-manifest", "A/A Connector.xml", "Jobs.xml",
      ])
    #expect(!sample.folder.exists("out/B"))
    #expect(try sample.run("expand", "-o", "out", "--check").status == 0)
  }

  private func number(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: sample.folder.file(path))[.systemFileNumber]
      as? Int
  }

  @Test func oneDocumentIsWrittenAnew() throws {
    let run = try watch("expand", "--layout", "single", "-o", "all.xml")
    try run.wait { run.error.contains("watching") }
    let first = try number(of: "all.xml")
    try sample.folder.write("Conf/A/.note.xml", "")
    try sample.folder.write("Conf/Jobs.xml", SampleConfiguration.jobs + "\n")
    try run.wait { run.error.hasSuffix("0 files written\n") }
    #expect(try number(of: "all.xml") == first)
    try sample.folder.write("Conf/More.xml", TestExpansion.file("  <!-- b -->"))
    try run.wait { run.error.hasSuffix("1 file written\n") }
    #expect(sample.folder.text("all.xml")?.contains("<!-- b -->") == true)
  }

  @Test(arguments: [
    ["validate", "--fix"], ["validate", "--diff"], ["validate", "--write-baseline", "x"],
    ["validate", "--format", "sarif"], ["expand"], ["expand", "-o", "out", "--check"],
    ["validate", "Nowhere"], ["expand", "Nowhere", "-o", "out"],
  ])
  func whatCannotBeWatched(_ arguments: [String]) throws {
    let run = try ScaffoldBinary.run(arguments + ["--watch"], in: sample.folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("watch"))
  }
}
