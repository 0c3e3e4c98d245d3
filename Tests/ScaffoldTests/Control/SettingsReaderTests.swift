import ScaffoldCompiler
import ScaffoldSettings
import Testing

@testable import scaffold

struct SettingsReaderTests {
  private func read(_ yaml: String) throws -> SettingsReader {
    SettingsReader(try YAMLFile.parse(yaml))
  }

  private func problems(_ yaml: String) throws -> [String] {
    try read(yaml).problems.map { $0.text(path: "scaffold.yml") }
  }

  @Test func everyKeyIsRead() throws {
    let reader = try read(
      """
      severity:
        SC4001: warning
        boolean-case: error
        jobs: off
      exclude: [Drafts, "Conf/**/Old*.xml"]
      external:
        agent:
        openIdClient: [Job, Admin]
      format: github
      fail-on: warning
      agent-settings:
        - Runtime/appsettings.agent.json
      """)
    #expect(reader.problems.isEmpty)
    var expected = Settings()
    expected.severities.set(.severity(.warning), for: .unknownReference)
    expected.severities.set(.severity(.error), for: .booleanCase)
    expected.severities.set(.off, forArea: "jobs")
    expected.excluded = ["Drafts", "Conf/**/Old*.xml"].compactMap(PathPattern.init)
    expected.external.kinds.insert(.agent)
    expected.external.insert(.openIdClient, "Job")
    expected.external.insert(.openIdClient, "Admin")
    expected.format = .github
    expected.failureLimit = .warning
    expected.agentSettings = ["Runtime/appsettings.agent.json"]
    #expect(reader.settings == expected)
  }

  @Test(arguments: ["", "# nothing\n", "{}", "severity:\nexclude:\nexternal:\nagent-settings:\n"])
  func nothingIsAskedFor(yaml: String) throws {
    let reader = try read(yaml)
    #expect(reader.problems.isEmpty)
    #expect(reader.settings == Settings())
  }

  @Test func externalTakesAKindAListOrBoth() throws {
    let one = try read("external: agent").settings.external
    #expect(one.contains(.agent, "X") && !one.contains(.connector, "X"))
    let both = try read("external: [agent, openIdClient: Job]").settings.external
    #expect(both.contains(.agent, "X") && both.contains(.openIdClient, "Job"))
    #expect(!both.contains(.openIdClient, "job"))
  }

  @Test(arguments: [
    ("severty: {}", "1:1: error: 'severty' is not a setting; did you mean 'severity'?"),
    ("- a", "1:1: error: the settings file is a mapping of keys to values, not a list"),
    ("severity: [SC4001]", "1:11: error: 'severity' is a mapping of keys to values, not a list"),
    (
      "severity:\n  doctyp: off",
      "2:3: error: 'doctyp' is not a rule or an area; did you mean 'doctype'?"
    ),
    (
      "severity:\n  jobs: warn",
      "2:9: error: 'jobs' is error, warning, note or off, not 'warn'"
    ),
    ("severity:\n  jobs: [off]", "2:9: error: 'jobs' is error, warning, note or off, not a list"),
    (
      "severity:\n  SC6004: off\n  boolean-case: note",
      "3:3: error: 'SC6004' is set twice"
    ),
    ("exclude: /tmp", "1:10: error: '/tmp' is no path below the settings file's folder"),
    ("exclude:\n  - [a]", "2:5: error: 'exclude' lists single values, not a list"),
    ("exclude: {a: b}", "1:10: error: 'exclude' is a list of single values, not a mapping"),
    ("external: agnt", "1:11: error: 'agnt' is not a kind; did you mean 'agent'?"),
    ("external:\n  - agents: [A]", "2:5: error: 'agents' is not a kind; did you mean 'agent'?"),
    (
      "format: sarf",
      "1:9: error: 'format' is text, concise, jsonl, sarif, github, gitlab or junit, not 'sarf';"
        + " did you mean 'sarif'?"
    ),
    (
      "fail-on: errors",
      "1:10: error: 'fail-on' is error, warning, note or never, not 'errors'; did you mean 'error'?"
    ),
    (
      "agent-settings: {a: b}",
      "1:17: error: 'agent-settings' is a list of single values, not a mapping"
    ),
  ])
  func mistakesAreNamedAtTheirPlace(yaml: String, expected: String) throws {
    #expect(try problems(yaml) == ["scaffold.yml:\(expected)"])
  }

  @Test func allMistakesInOrder() throws {
    #expect(
      try problems("fial: 1\nformat: x\nseverity: {bugs: off}\n").map { $0.prefix(16) } == [
        "scaffold.yml:1:1", "scaffold.yml:2:9", "scaffold.yml:3:1",
      ])
  }

  @Test(arguments: [
    ("a: [1\nb", "3:1"), ("a: 1\na: 2\n", "1:1"), ("a: \"x", "1:6"),
    ("a: 1\n--- \nb: 2\n", "2:1"),
  ])
  func whatIsNoYAML(yaml: String, place: String) {
    let problem = #expect(throws: DataProblem.self) { try YAMLFile.parse(yaml) }
    #expect(problem?.text(path: "f").hasPrefix("f:\(place): error: ") == true, "\(problem as Any)")
  }

  @Test func aliasesCannotMakeAFileLarge() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(items)]\n"
    }
    let problem = #expect(throws: DataProblem.self) {
      try YAMLFile.parse(yaml, maximumCount: 10_000)
    }
    #expect(problem?.message == "this has too many values")
  }
}
