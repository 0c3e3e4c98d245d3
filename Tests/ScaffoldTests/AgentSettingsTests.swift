import ScaffoldCompiler
import Testing

/// Reading of agents' settings, and what must never come out of them.
@Suite struct AgentSettingsTests {
  private static let conf = """
      <Profile Identifier="Robot" />
      <OpenIdClient Identifier="Job" Profile="Robot" />
    """

  private static let settings = """
    {
      // the old one was hush-hush-1
      "OpenId": {
        "AgentIdentifier": "Local",
        "OpenIdClients": { "Job": "hush-hush-2 \\u00e9", },
        "DefaultOpenIdClient": "Job",
      },
      "Connections": {
        "A": { "Password": "hush-hush-3", "Nested": { "ApiKey": [ "hush-hush-4" ] } },
        "B": { "Other": "Server=x; User=y; Password = hush-hush-5;Timeout=3" },
        "C": { "ConnectionString": "hush-hush-6" }
      }
    }
    """

  private func findings(_ settings: String) -> [String] {
    AgentRun(Self.conf, settings: settings).report(isConcise: true)
      .split(separator: "\n").map(String.init).filter { $0.hasPrefix("appsettings") }
  }

  @Test(
    "says what is wrong, and where",
    arguments: [
      ("", "1:1", "a value is missing"),
      ("[]", "1:1", "settings are an object between '{' and '}'"),
      ("{", "1:2", "the object does not end"),
      ("{\"a\" 1}", "1:6", "a ':' is missing after the name"),
      ("{\"a\": 1 \"b\": 2}", "1:9", "a ',' or '}' is missing"),
      ("{,}", "1:2", "a name between double quotes is missing"),
      ("{\"a\": 01}", "1:7", "a value is text, a number, true, false, null, a list or an object"),
      ("{\"a\": 'b'}", "1:7", "text stands between double quotes"),
      (
        "{\"a\": \"b\n\"}", "1:9",
        "a line ending or control character stands in a text; write '\\n' or the like"
      ),
      (
        "{\"a\": \"\\x\"}", "1:8",
        "a backslash stands in front of one of \" \\ / b f n r t u; write it twice"
      ),
      ("{\"a\": \"\\uD800\"}", "1:8", "half of a surrogate pair spells no character"),
      ("{} /* é", "1:4", "the comment does not end"),
      ("{} {}", "1:4", "nothing but comments may follow the last '}'"),
      ("{\"é\": [1,\n 2 3]}", "2:4", "a ',' or ']' is missing"),
    ])
  func isRefused(text: String, place: String, message: String) {
    #expect(
      findings(text) == ["appsettings.agent.json:\(place): error[SC7004]: \(message)"])
  }

  @Test func commentsAndTrailingCommasAreFine() {
    let text = findings(Self.settings)
    #expect(text.allSatisfy { $0.contains("SC7012") }, "\(text)")
  }

  @Test func namesAreComparedWithoutCaseAndColonsNest() {
    let text = """
      { "openid:agentidentifier": "Local", "OPENID": { "openIdClients:Job": "not-shown",
        "defaultopenidclient": "Job" } }
      """
    #expect(findings(text).isEmpty)
  }

  @Test func aMisspeltCaseIsShown() {
    let run = AgentRun(
      Self.conf, settings: Self.settings.replacing("Client\": \"Job\"", with: "Client\": \"job\""))
    #expect(run.report(isConcise: false).contains("it is spelt 'Job'"))
  }

  /// Whatever part of the file is there, and whatever is said about it.
  @Test func noSecretIsEverShown() {
    let bytes = Array(Self.settings.utf8)
    for end in bytes.indices {
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      let run = AgentRun(Self.conf + "<!-- hush-hush-3 hush-hush-5 -->", settings: part)
      let text = run.report(isConcise: false)
      #expect(!text.contains("hush"), "\(end): \(text)")
      let kept = String(decoding: run.files[1].text.bytes, as: UTF8.self)
      #expect(!kept.contains("hush"), "\(end)")
      #expect(kept.utf8.count == part.utf8.count)
    }
  }

  @Test func aSecretInTheConfigurationIsFoundWhereverItStands() {
    let run = AgentRun(
      Self.conf + "<!-- hush-hush-3 --><X Y=\"hush-hush-5\"/><Z A=\"a hush-hush-6\"/>",
      settings: Self.settings)
    #expect(run.diagnostics.count { $0.rule == .clearSecret } == 3)
    #expect("\(run.diagnostics)".contains("hush") == false)
  }

  @Test func theFileIsLeftOutOfTheOutput() {
    let run = AgentRun(Self.conf, settings: Self.settings)
    let expanded = TestExpansion("").compiler.expand(run.files)
    let emitter = Emitter(expanded, displayPath: DisplayPath(folder: "Conf"))
    #expect(emitter.bytes(of: run.files[1]) == nil)
    #expect(!String(decoding: emitter.singleDocument(), as: UTF8.self).contains("appsettings"))
    #expect(DisplayPath(folder: "Conf").path(of: run.files[1]) == "appsettings.agent.json")
  }

  @Test(
    "dates are read as the product writes them",
    arguments: [
      ("2027-12-31", "2027-12-31"), ("2027-12-31T08:00:00Z", "2027-12-31"),
      ("20271231", "2027-12-31"), ("12/31/2027", "2027-12-31"), ("2028-02-29", "2028-02-29"),
      ("2027-02-29", nil), ("2027-13-01", nil), ("soon", nil), ("", nil),
    ])
  func dates(text: String, day: String?) {
    #expect(CalendarDay(dateTime: text)?.text == day)
  }
}
