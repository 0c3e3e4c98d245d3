import Testing

struct BaselineCommandTests {
  @Test func knownFindingsAreNotReported() throws {
    let project = try TestProject(["A.xml": TestProject.mistake])
    let written = try project.run("validate", "--write-baseline", "baseline.json")
    #expect((written.output, written.status) == ("", 0))
    #expect(written.error == "1 finding written to 'baseline.json'\n")
    let text = try #require(project.folder.text("baseline.json"))
    #expect(
      text.contains("\"path\": \"CreateConnectorSynchroIncremental[Connector=X]/@Connector\""))

    try project.write("A.xml", "\n\n" + TestProject.mistake)
    let known = try project.run("validate", "--baseline", "baseline.json")
    #expect((known.output, known.error, known.status) == ("", "nothing found in 1 file\n", 0))

    try project.write("B.xml", TestProject.mistake)
    let new = try project.run("validate", "--baseline", "baseline.json", "--format", "concise")
    #expect(new.output == "Conf/B.xml:2:47: error[SC4001]: the connector 'X' is not declared\n")
    #expect(new.status == 1)
  }

  @Test func whatNoLongerOccursIsSaid() throws {
    let project = try TestProject(["A.xml": TestProject.mistake + TestProject.mistake])
    _ = try project.run("validate", "--write-baseline", "baseline.json")
    try project.write("A.xml", TestProject.connectors)
    let run = try project.run("validate", "--baseline", "baseline.json")
    #expect(run.status == 0)
    #expect(
      run.error == """
        scaffold: baseline.json: SC4001 at 'CreateConnectorSynchroIncremental[Connector=X]/@Connector' no longer occurs (2 times)
        scaffold: --write-baseline baseline.json brings it up to date
        nothing found in 1 file

        """)
    _ = try project.run(
      "validate", "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    #expect(project.folder.text("baseline.json")?.contains("\"findings\": []") == true)
  }

  @Test func whatIsKnownStaysInTheBaselineThatIsWritten() throws {
    let project = try TestProject(["A.xml": TestProject.mistake])
    _ = try project.run("validate", "--write-baseline", "one.json")
    _ = try project.run("validate", "--baseline", "one.json", "--write-baseline", "two.json")
    #expect(project.folder.text("one.json") == project.folder.text("two.json"))
  }

  @Test func aBrokenFileIsNoBaseline() throws {
    let project = try TestProject(["A.xml": TestProject.mistake])
    try project.folder.write("baseline.json", "{\n  \"findings\": []\n}")
    let run = try project.run("validate", "--baseline", "baseline.json")
    #expect((run.output, run.status) == ("", 2))
    #expect(
      run.error == "scaffold: cannot read the baseline 'baseline.json': 1:1: "
        + "this is no baseline of format version 1\n")
  }
}
