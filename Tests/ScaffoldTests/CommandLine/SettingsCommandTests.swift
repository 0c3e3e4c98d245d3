import Testing

struct SettingsCommandTests {
  private func project(_ settings: String) throws -> TestProject {
    let project = try TestProject([
      "A.xml": TestProject.mistake, "Connectors.xml": TestProject.connectors,
      "Drafts/D.xml": TestProject.mistake,
    ])
    try project.folder.write("scaffold.yml", settings)
    return project
  }

  private func findings(_ settings: String, _ arguments: String...) throws -> String {
    try project(settings).run(["validate", "--format", "concise"] + arguments).output
  }

  @Test func severity() throws {
    let run = try project("severity: {references: warning}").run("validate", "-q")
    #expect(run.output.contains("warning[SC4001]") && run.status == 0)
    #expect(try findings("severity: {SC4001: off}").isEmpty)
  }

  @Test func exclude() throws {
    #expect(try findings("exclude: [Conf/Drafts]").split(separator: "\n").count == 1)
    #expect(try findings("exclude: [Drafts, A.xml]").isEmpty)
    let run = try project("exclude: Conf").run("validate")
    #expect((run.status, run.error) == (2, "scaffold: there is no XML file below 'Conf'\n"))
  }

  @Test func external() throws {
    #expect(try !findings("external: {connector: [X]}").contains("SC4001"))
    #expect(try findings("external: {connector: [Y]}").contains("SC4001"))
    #expect(try !findings("external: [connector]").contains("SC4001"))
    #expect(
      try !findings("external: {agent: }", "--allow-external", "connector").contains("SC4001"))
    #expect(try findings("external: {agent: }").contains("SC4001"))
  }

  @Test func externalClientsNeedNoDeclaration() throws {
    let project = try TestProject([
      "A.xml": "<CreateConnectorSynchroIncremental Connector=\"Entra\"/>",
      "Connectors.xml": TestProject.connectors,
    ])
    #expect(try project.run("validate", "--format", "concise").output.contains("SC5006"))
    try project.folder.write("scaffold.yml", "external: {openIdClient: [Job]}")
    #expect(try !project.run("validate", "--format", "concise").output.contains("SC5006"))
    try project.folder.write("scaffold.yml", "external: {openIdClient: [Other]}")
    #expect(try project.run("validate", "--format", "concise").output.contains("SC5006"))
  }

  @Test func formatAndItsOption() throws {
    let project = try project("format: github")
    #expect(try project.run("validate").output.hasPrefix("::error "))
    #expect(try project.run("validate", "--format", "gitlab").output.hasPrefix("[\n"))
  }

  @Test func failOnAndItsOption() throws {
    let project = try project("fail-on: never")
    #expect(try project.run("validate").status == 0)
    #expect(try project.run("validate", "--fail-on", "error").status == 1)
  }

  @Test func theNearestFileUpwardsCounts() throws {
    let project = try project("severity: {SC4001: off}")
    #expect(try project.run("validate", "-q", "Conf/Drafts").output.isEmpty)
    try project.folder.write("Conf/Drafts/scaffold.yml", "severity: {SC4001: note}")
    #expect(try project.run("validate", "-q", "Conf/Drafts").output.contains("note[SC4001]"))
    let named = try project.run("validate", "-q", "Conf/Drafts", "--settings", "scaffold.yml")
    #expect(named.output.isEmpty)
  }

  @Test func patternsOfAFileElsewhereBeginInTheConfiguration() throws {
    let project = try project("")
    try project.folder.write("ci/settings.yml", "exclude: [A.xml, Drafts/D.xml]")
    let run = try project.run("validate", "-q", "--settings", "ci/settings.yml")
    #expect(run.output.isEmpty)
  }

  @Test func mistakesEndTheRun() throws {
    let project = try project("formt: text\nseverity:\n  SC4001: eror\n")
    for command in ["validate", "expand"] {
      let run = try project.run(command)
      #expect((run.output, run.status) == ("", 2))
      #expect(
        run.error == """
          scaffold.yml:1:1: error: 'formt' is not a setting; did you mean 'format'?
          scaffold.yml:3:11: error: 'SC4001' is error, warning, note or off, not 'eror'; did you mean 'error'?

          """)
    }
    try project.folder.write("scaffold.yml", "a: [b")
    #expect(try project.run("validate").error.hasPrefix("scaffold.yml:2:1: error: this is no YAML"))
    let absent = try project.run("validate", "--settings", "absent.yml")
    #expect(absent.status == 2 && absent.error.contains("cannot read 'absent.yml'"))
  }

  @Test func placesAreNamedFromTheWorkingFolder() throws {
    let project = try project("a: b")
    let run = try project.run(["validate", "."], in: "Conf")
    #expect(run.error == "../scaffold.yml:1:1: error: 'a' is not a setting\n")
  }

  @Test func expandHonoursThem() throws {
    let project = try project("exclude: [Drafts, A.xml]")
    let run = try project.run("expand")
    #expect(run.status == 0 && !run.output.contains("Synchro"))
    try project.folder.write("scaffold.yml", "severity: {SC4001: warning}")
    let lowered = try project.run("expand", "--fail-on", "never")
    #expect((lowered.output, lowered.status) == ("", 1))
    #expect(lowered.error.contains("warning[SC4001]"))
    try project.folder.write("scaffold.yml", "exclude: [Drafts, A.xml]\nfail-on: note")
    try project.write(
      "B.xml",
      "<OpenIdClient Identifier=\"Other\"/><Agent Identifier=\"Local\"/>"
        + "<CreateConnectorSynchroIncremental Connector=\"Entra\"/>")
    #expect(try project.run("expand").status == 1)
    #expect(try project.run("expand", "--fail-on", "error").status == 0)
    try project.folder.write("scaffold.yml", "severity: {SC5005: error, SC5003: off}")
    try project.folder.write("scaffold.yml", "exclude: [Drafts, A.xml]\nseverity: {SC5005: error}")
    let raised = try project.run("expand")
    #expect((raised.output, raised.status) == ("", 1))
  }
}
