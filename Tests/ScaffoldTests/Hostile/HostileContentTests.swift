import Foundation
import ScaffoldCompiler
import Testing

/// Values that want to be something else: a path, a command, markup, a sign for the terminal.
@Suite struct HostileContentTests {
  static let values = [
    "../../etc/passwd", "/etc/passwd", "..\\..\\windows", "a/../../b", "..", ".", "-rf", "CON",
    "a\nb", "a\r\n::error::b", "::error file=x::y", "%0A::warning::x", "##[error]x",
    "\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{202E}fdp.exe", "\u{200F}x", "\u{2066}x", "\u{061C}x",
    "x\u{FEFF}y", "\u{E0041}", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "</title><script>alert(1)</script>", "]]>", "-->", "javascript:alert(1)", "$(touch harm)",
    "`touch harm`", "'; touch harm; '", "${{ secrets.TOKEN }}", "{{7*7}}", "%s%n",
    String(repeating: "x", count: 4000),
  ]

  /// A job, a task in it, and calls that name what is not there.
  private static func project(_ value: String) throws -> TestProject {
    let text = Self.reference(value)
    return try TestProject([
      "Jobs.xml": """
      <Agent Identifier="Local" DisplayName_L1="L"/>
      <OpenIdClient Identifier="Client" HashedSecret="x"/>
      <Connector Identifier="\(text)" DisplayName_L1="\(text)" Agent="Local"/>
      <EntityTypeMapping Identifier="\(text)" Connector="\(text)"/>
      <Job Identifier="\(text)" DisplayName_L1="\(text)" Agent="\(text)">
        <ExportTask Identifier="\(text)_1" DisplayName_L1="\(text)" Connector="\(text)x" Agent="Local" OpenIdClient="Client" Level="1"/>
      </Job>
      <CreateConnectorSynchroComplete Connector="\(text)" DisplayName_L1="\(text)"><OpenIdIdentifier Identifier="Client"/></CreateConnectorSynchroComplete>
      <CreateConnectorSynchroIncremental Connector="\(text)?" DisplayName_L1="\(text)"/>
      """
    ])
  }

  /// The value as XML can hold it: what it cannot becomes a letter.
  private static func reference(_ value: String) -> String {
    value.unicodeScalars.map { scalar in
      switch scalar {
      case "&", "<", ">", "\"", "\n", "\r": "&#\(scalar.value);"
      case _ where scalar.value < 0x20: "?"
      default: String(scalar)
      }
    }.joined()
  }

  /// What no terminal may get, besides the line endings that are ours.
  private static func dangers(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\n" && TerminalText.safe(String($0)) != String($0) }
  }

  @Test(arguments: values.filter { !dangers($0).isEmpty || $0.contains("\n") })
  func reachesNoTerminal(_ value: String) throws {
    let project = try Self.project(value)
    for arguments in [
      ["validate"], ["validate", "--format", "concise"], ["validate", "--format", "github"],
      ["validate", "--format", "jsonl"],
      ["expand", "-o", "out"], ["trace", value], ["steps", value], ["schedule"], ["permissions"],
      ["checklist", value],
      ["invoke", value, "--api-url", "https://x.test", "--client-id", "Client"],
      ["graph", value], ["graph", "--format", "json"], ["graph", value, "--format", "html"],
      ["diff", "Conf", "out"],
    ] {
      // An argument of the system holds no NUL, and a line of ours no line ending.
      let run = try project.run(arguments)
      #expect(run.status >= 0 && run.status <= 2, "\(arguments)")
      #expect(Self.dangers(run.output).isEmpty, "\(arguments): \(Self.dangers(run.output))")
      #expect(Self.dangers(run.error).isEmpty, "\(arguments): \(Self.dangers(run.error))")
    }
  }

  @Test(arguments: values)
  func everyAnnotationIsOneOfOurs(_ value: String) throws {
    let run = try Self.project(value).run("validate", "--format", "github")
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(
        line.hasPrefix("::error file=Conf/") || line.hasPrefix("::warning file=Conf/")
          || line.hasPrefix("::notice "), "\(line)")
      #expect(!line.contains("\r"))
    }
  }

  @Test(arguments: values)
  func namesNoPathOutsideTheTarget(_ value: String) throws {
    let project = try Self.project(value)
    let before = try project.folder.files()
    let run = try project.run("expand", "--layout", "scaffolding", "-o", "out/deep", "--keep-going")
    #expect(run.status != 2, "\(run.error)")
    let made = try Set(project.folder.files()).subtracting(before)
    #expect(!made.isEmpty)
    for path in made {
      #expect(path.hasPrefix("out/deep/"), "\(path)")
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      #expect(name.utf8.count < 256)
      #expect(
        name == ".scaffold-manifest" || name.wholeMatch(of: /[A-Za-z0-9_-]+\.xml/) != nil, "\(name)"
      )
    }
  }

  @Test(arguments: values)
  func isTextInAPage(_ value: String) throws {
    let run = try Self.project(value).run("graph", "--format", "html")
    #expect(run.status <= 1, "\(run.error)")
    // One script with data and one with our code; nothing that a value brought.
    #expect(run.output.matches(of: /<script/).count == 2)
    for tag in ["<img", "onerror=alert(1)>", "</title><script"] {
      #expect(!run.output.contains(tag))
    }
  }

  @Test(arguments: values)
  func isOneWordOfACommand(_ value: String) throws {
    let project = try Self.project(value)
    let job = Self.identifier(value)
    let program = FixtureFolder.path("Fixtures", "Invocation", "it's a program").path
    let run = try project.run(
      "invoke", "--api-url", "https://x.test", "--client-id", "Client", "--executable", program,
      "--",
      job)
    guard TerminalText.safe(job) == job else {
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      return
    }
    #expect(run.status <= 1, "\(run.error)")
    let shell = try Tool.run(
      "/bin/sh", ["-c", run.output], environment: ["IDENTITYMANAGER_API_SECRET": "s"])
    #expect(shell.output.hasPrefix("[-j]\n[\(job)]\n[--api-secret]\n"), "\(run.output)")
    #expect(!project.folder.exists("harm"))
  }

  /// As it comes out of XML.
  private static func identifier(_ value: String) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { scalar in
          scalar.value < 0x20 && scalar != "\n" && scalar != "\r" ? "?" : scalar
        }))
  }

  @Test func namesOfFilesReachNoTerminal() throws {
    let name = "a\u{1B}[31m\u{202E}\n::error::x.xml"
    let project = try TestProject([name: TestProject.mistake, "b.xml": TestProject.connectors])
    for format in ["text", "concise", "github"] {
      let run = try project.run("validate", "--format", format)
      #expect(run.status == 1)
      #expect(Self.dangers(run.output).isEmpty, "\(run.output)")
      #expect(!run.output.contains("\n::error::"))
    }
    let expansion = try project.run("expand", "-o", "out", "--keep-going")
    #expect(Self.dangers(expansion.error).isEmpty)
    #expect(project.folder.exists("out/\(name)"))
    let bundle = try project.run("bundle", "-o", "b.zip", "--fail-on", "never")
    #expect(bundle.status != 0)
    #expect(Self.dangers(bundle.error).isEmpty)
    #expect(!project.folder.exists("b.zip"))
  }
}
