import Foundation
import Testing

/// `scaffold expand`, from arguments to bytes.
@Suite struct ExpandCommandTests {
  private let sample: SampleConfiguration

  init() throws {
    sample = try SampleConfiguration()
  }

  @Test func writesAMirroredTree() throws {
    let run = try sample.run("expand", "-o", "out")
    #expect(run == (0, "", ""))
    #expect(sample.folder.text("out/A/A Connector.xml") == SampleConfiguration.connector)
    #expect(sample.folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)
    #expect(
      try sample.folder.files(below: "out") == [
        ".scaffold-manifest", "A/A Connector.xml", "Jobs.xml",
      ])
    #expect(sample.folder.text("Conf/Jobs.xml") == SampleConfiguration.jobs)
  }

  @Test func writesOneDocumentToTheOutput() throws {
    let run = try sample.run("expand")
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ConfigurationFile "))
    #expect(run.output.contains("Identifier=\"CleanDatabase\""))
    #expect(try sample.folder.files() == ["Conf/A/A Connector.xml", "Conf/Jobs.xml"])
  }

  @Test func writesOneDocumentToAFile() throws {
    let document = try sample.run("expand").output
    let run = try sample.run("expand", "--layout", "single", "-o", "all/conf.xml")
    #expect(run == (0, "", ""))
    #expect(sample.folder.text("all/conf.xml") == document)
    #expect(
      try sample.run("expand", "--layout", "single", "-o", "all/conf.xml", "--check").status == 0)
    try sample.folder.write("all/conf.xml", "other")
    let check = try sample.run("expand", "--layout", "single", "-o", "all/conf.xml", "--check")
    #expect(check == (1, "different: all/conf.xml\n", ""))
    #expect(sample.folder.text("all/conf.xml") == "other")
  }

  @Test func onlyGeneratedAndOriginComments() throws {
    let run = try sample.run("expand", "--only", "generated", "--origin", "comments", "-o", "out")
    #expect(run.status == 0)
    #expect(try sample.folder.files(below: "out") == [".scaffold-manifest", "Jobs.xml"])
    let text = sample.folder.text("out/Jobs.xml") ?? ""
    #expect(text.contains("> <!-- Conf/Jobs.xml:3:3 -->\n"))
    #expect(!text.contains("<!-- jobs -->"))
  }

  @Test func anErrorWritesNothing() throws {
    #expect(try sample.run("expand", "-o", "out").status == 0)
    try sample.folder.write("Conf/Jobs.xml", SampleConfiguration.wrong)
    let run = try sample.run("expand", "-o", "out")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Conf/Jobs.xml:2:25: error[SC6001]:"))
    #expect(run.error.hasSuffix("1 error in 2 files\n"))
    #expect(sample.folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)
    #expect(try sample.run("expand").output.isEmpty)
    #expect(try sample.run("expand", "-o", "fresh").status == 1)
    #expect(!sample.folder.exists("fresh"))
  }

  @Test func keepGoingWritesAllTheSame() throws {
    try sample.folder.write("Conf/Wrong.xml", SampleConfiguration.wrong)
    try sample.folder.write("Conf/Broken.xml", "<")
    let run = try sample.run("expand", "-o", "out", "--keep-going")
    #expect(run.status == 1)
    #expect(sample.folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)
    #expect(sample.folder.text("out/Wrong.xml") == SampleConfiguration.wrong)
    #expect(!sample.folder.exists("out/Broken.xml"))
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let fixtures = FixtureFolder.path("Fixtures")
    let one = try ScaffoldBinary.run(["expand", "--jobs", "1"], in: fixtures)
    let eight = try ScaffoldBinary.run(["expand", "--jobs", "8"], in: fixtures)
    #expect(one == eight)
    #expect(one.status == 0)
    #expect(one.output.utf8.count > 65_536)
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let line =
      "cd '\(FixtureFolder.path("Fixtures").path)'; ( \"$0\" expand -q; echo $? >&2 ) 2>\"$OLDPWD/err\" | head -c 20"
    let run = try ScaffoldBinary.shell(line, in: sample.folder.url)
    #expect(run.output == "<?xml version=\"1.0\" ")
    let said = sample.folder.text("err") ?? ""
    #expect(said.hasSuffix("0\n"), "\(said.suffix(200))")
    #expect(!said.contains("roken pipe"))
  }

  @Test func noOutputNamesAPathOfTheMachine() throws {
    try sample.folder.write("Conf/Wrong.xml", SampleConfiguration.wrong)
    let elsewhere = try TemporaryFolder()
    let conf = sample.folder.url.appending(path: "Conf").path
    let run = try ScaffoldBinary.run(["expand", conf], in: elsewhere.url)
    #expect(run.status == 1)
    #expect(run.error.hasPrefix("Conf/Wrong.xml:2:25: error"))
    #expect(!run.error.contains(sample.folder.path))
  }
}
