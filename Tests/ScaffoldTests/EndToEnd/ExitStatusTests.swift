import Testing

/// 0 done, 1 findings, 2 could not do the job.
@Suite struct ExitStatusTests {
  private let sample: SampleConfiguration

  init() throws {
    sample = try SampleConfiguration()
  }

  @Test(arguments: [
    ["expand", "Nowhere"], ["expand", "Conf/Jobs.xml"], ["expand", "--nonsense"], ["explode"],
    ["expand", "--jobs", "0"], ["expand", "--jobs", "many"], ["expand", "--layout", "tree"],
    ["expand", "--check"], ["expand", "--prune"], ["expand", "--fail-on", "sometimes"],
    ["expand", "--allow-external", "openidclient"], ["trace", "Nothing"], ["trace"],
    ["list", "scaffoldings", "CreateConnectorJobs"], ["explain", "SC9999"],
  ])
  func whatCannotBeDone(_ arguments: [String]) throws {
    let run = try ScaffoldBinary.run(arguments, in: sample.folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.error.isEmpty)
  }

  @Test func aFolderWithoutFiles() throws {
    try sample.folder.write("Empty/notes.txt", "")
    let run = try sample.run("expand", "Empty")
    #expect(run == (2, "", "scaffold: there is no XML file below 'Empty'\n"))
  }

  @Test(arguments: [
    ("note", [1, 1, 1]), ("warning", [0, 1, 1]), ("error", [0, 0, 1]), ("never", [0, 0, 1]),
  ])
  func failOn(_ limit: String, _ statuses: [Int32]) throws {
    let contents = [
      SampleConfiguration.noted, SampleConfiguration.warned, SampleConfiguration.wrong,
    ]
    for (content, status) in zip(contents, statuses) {
      try sample.folder.write("Conf/More.xml", content)
      #expect(try sample.run("expand", "-o", "out", "--fail-on", limit).status == status)
    }
  }

  @Test func failOnNeverWithKeepGoing() throws {
    try sample.folder.write("Conf/More.xml", SampleConfiguration.wrong)
    #expect(try sample.run("expand", "-o", "out", "--keep-going", "--fail-on", "never").status == 0)
  }

  @Test func helpAndVersionAreNoMistake() throws {
    #expect(try sample.run("--version") == (0, "0.1.0\n", ""))
    let help = try sample.run("expand", "--help")
    #expect(help.status == 0 && help.output.contains("--keep-going"))
  }

  /// The commands that are parsed without the rest of the tool answer what they do not know as it does.
  @Test(arguments: ["validate", "expand", "diff"])
  func quickCommandsSpeakForTheWholeTool(_ command: String) throws {
    #expect(try sample.run(command, "--version") == (0, "0.1.0\n", ""))
    let help = try sample.run(command, "--help")
    #expect(help.status == 0 && help.output.contains("\nUSAGE: scaffold \(command) "))
    let script = try sample.run(command, "--generate-completion-script", "bash")
    #expect(script.status == 0 && script.output.contains("\n_scaffold() {"))
    let mistake =
      command == "diff"
      ? try sample.run(command, "Conf", "Conf", "--jbos") : try sample.run(command, "--jbos")
    #expect(mistake.status == 2)
    #expect(mistake.error.hasPrefix("Error: Unknown option '--jbos'. Did you mean '--jobs'?"))
    #expect(mistake.error.contains("\n  See 'scaffold \(command) --help' for more information."))
  }

  @Test func quietPrintsNoSummary() throws {
    try sample.folder.write("Conf/More.xml", SampleConfiguration.warned)
    #expect(try sample.run("expand", "-o", "out").error.hasSuffix("\n1 warning in 3 files\n"))
    #expect(try !sample.run("expand", "-o", "out", "--quiet").error.contains("in 3 files"))
  }

  @Test func externalKindsAreAllowed() throws {
    try sample.folder.write(
      "Conf/Jobs.xml",
      TestExpansion.file(
        "<Connection Identifier='E' Connector='A' Package='Usercube.CSV@0000001'/><EntityTypeMapping Identifier='T' Connector='A'/><CreateConnectorSynchroComplete Connector='A'/>"
      ))
    #expect(try sample.run("expand", "-o", "out", "--fail-on", "warning").status == 1)
    #expect(
      try sample.run(
        "expand", "-o", "out", "--fail-on", "warning", "--allow-external", "openIdClient"
      ).status == 0)
  }
}
