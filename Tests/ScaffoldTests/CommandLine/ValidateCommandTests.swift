import Testing

struct ValidateCommandTests {
  private func project() throws -> TestProject {
    try TestProject([
      "A.xml": TestProject.mistake, "B/B.xml": TestProject.mistake,
      "Connectors.xml": TestProject.connectors,
    ])
  }

  private static let first =
    "Conf/A.xml:2:47: error[SC4001]: the connector 'X' is not declared\n"
  private static let second =
    "Conf/B/B.xml:2:47: error[SC4001]: the connector 'X' is not declared\n"

  @Test func findingsGoToOutputAndTheirNumberToError() throws {
    let run = try project().run("validate", "--format", "concise")
    #expect(run.output == Self.first + Self.second)
    #expect(run.error == "2 errors in 3 files\n")
    #expect(run.status == 1)
  }

  @Test func nothingFound() throws {
    let run = try TestProject(["A.xml": TestProject.connectors]).run("validate")
    #expect((run.output, run.error, run.status) == ("", "nothing found in 1 file\n", 0))
  }

  @Test func quietSaysFindingsOnly() throws {
    let run = try project().run("validate", "-q", "--format", "concise", "Conf", "Conf/A.xml", "/")
    #expect((run.output, run.error, run.status) == (Self.first, "", 1))
  }

  @Test func textIsTheDefault() throws {
    let run = try project().run("validate", "Conf")
    #expect(run.output.hasPrefix(Self.first + "   2 | <CreateConnectorSynchroIncremental"))
  }

  @Test(arguments: [
    ("jsonl", "{\"type\":\"version\""), ("sarif", "{\n  \"$schema\""),
    ("github", "::error file=Conf/A.xml"), ("gitlab", "[\n  {\n    \"description\""),
    ("junit", "<?xml"),
  ])
  func formatsForMachinesAreNeverColoured(format: String, start: String) throws {
    let run = try project().run("validate", "--format", format, "--color", "always")
    #expect(run.output.hasPrefix(start))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.status == 1)
    let text = try project().run("validate", "--color", "always")
    #expect(text.output.contains("\u{1B}"))
  }

  @Test func theSameBytesWithAnyNumberOfThreads() throws {
    let project = try project()
    let one = try project.run("validate", "--format", "sarif", "--jobs", "1")
    let many = try project.run("validate", "--format", "sarif", "--jobs", "7")
    #expect(one.output == many.output)
  }

  @Test func filesRestrictTheReportOnly() throws {
    let project = try project()
    let file = try project.run("validate", "--format", "concise", "Conf", "Conf/B/B.xml")
    #expect((file.output, file.status) == (Self.second, 1))
    let folder = try project.run("validate", "--format", "concise", "Conf", "Conf/B")
    #expect(folder.output == Self.second)
    // What the file refers to stands in another one, and is known.
    let clean = try project.run("validate", "Conf", "Conf/Connectors.xml")
    #expect((clean.output, clean.status) == ("", 0))
    let junit = try project.run("validate", "--format", "junit", "Conf", "Conf/B")
    #expect(junit.output.contains("tests=\"1\"") && !junit.output.contains("A.xml"))
  }

  @Test func filesThatAreNoPartOfTheConfiguration() throws {
    let project = try project()
    try project.folder.write("README.md", "")
    try project.folder.write("Conf/notes.txt", "")
    try project.folder.link("Conf/Link.xml", to: "A.xml")
    let run = try project.run("validate", "Conf", "README.md", "Conf/notes.txt")
    #expect(run.status == 0)
    #expect(
      run.error.hasPrefix(
        "'README.md' is no part of the configuration\n"
          + "'Conf/notes.txt' is no part of the configuration\n"))
    let link = try project.run("validate", "--format", "concise", "Conf", "./Conf/Link.xml")
    #expect(link.output.hasPrefix("Conf/Link.xml:2:47"))
    let absent = try project.run("validate", "Conf", "Conf/Absent.xml")
    #expect(absent.status == 2)
    #expect(absent.error == "scaffold: there is no file 'Conf/Absent.xml'\n")
  }

  @Test func failOnPicksTheStatus() throws {
    let project = try project()
    #expect(try project.run("validate", "--fail-on", "never").status == 0)
    let warning = try TestProject([
      "A.xml": "<!-- scaffold:ignore SC4001 why -->\n<Agent Identifier=\"A\" DisplayName_L1=\"A\"/>"
    ])
    #expect(try warning.run("validate").status == 0)
    #expect(try warning.run("validate", "--fail-on", "warning").status == 1)
  }

  @Test func commentsHideFindings() throws {
    let project = try TestProject([
      "A.xml": "<!-- scaffold:ignore SC4001 made elsewhere -->\n" + TestProject.mistake
    ])
    let run = try project.run("validate")
    #expect((run.output, run.status) == ("", 0))
    // The call is not expanded all the same, so there is no right output.
    let expand = try project.run("expand")
    #expect((expand.output, expand.status) == ("", 1))
    #expect(expand.error.contains("--keep-going writes it all the same"))
    #expect(try project.run("expand", "--keep-going").status == 0)
  }

  @Test(arguments: [
    (["--unsafe-fixes"], "'--unsafe-fixes' needs '--fix' or '--diff'"),
    (["--write-baseline", "b", "Conf", "Conf/A.xml"], "takes no files"),
    (["--write-baseline", "b", "--diff"], "'--diff' writes nothing"),
    (["--format", "xml"], "--format"),
  ])
  func mistakesOfUsage(arguments: [String], message: String) throws {
    let run = try project().run(["validate"] + arguments)
    #expect(run.status == 2)
    #expect(run.error.contains(message) && run.output.isEmpty, "\(run.error)")
  }

  @Test func aRunThatCannotWorkIsAnErrorInJUnit() throws {
    let run = try project().run("validate", "--format", "junit", "Absent")
    #expect(run.status == 2)
    #expect(run.output.contains("errors=\"1\"") && run.output.contains("<error "))
    #expect(run.error.contains("cannot open the folder 'Absent'"))
    let baseline = try project().run("validate", "--format", "junit", "--baseline", "absent")
    #expect(baseline.status == 2 && baseline.output.contains("<error "))
    #expect(try project().run("validate", "Absent").output.isEmpty)
  }

  @Test func codeHostsSeePathsFromTheRepository() throws {
    let project = try project()
    try project.folder.write(".git/HEAD", "")
    for (format, path) in [
      ("sarif", "\"uri\": \"Conf/A.xml\""), ("github", "file=Conf/A.xml"),
      ("gitlab", "\"path\": \"Conf/A.xml\""), ("jsonl", "\"file\":\"A.xml\""),
      ("concise", "A.xml:2:47"), ("junit", "name=\"A.xml\""),
    ] {
      let run = try project.run(["validate", ".", "--format", format], in: "Conf")
      #expect(run.output.contains(path), "\(format): \(run.output)")
    }
  }
}
