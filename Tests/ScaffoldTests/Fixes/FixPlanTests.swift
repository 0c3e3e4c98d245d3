import ScaffoldCompiler
import Testing

struct FixPlanTests {
  /// The only file after one round of fixes.
  private func fixed(_ content: String, unsafe: Bool = false) -> String {
    let report = TestReport(["Conf.xml": content])
    let plan = FixPlan(report.diagnostics, includesUnsafe: unsafe)
    let text = String(decoding: plan.bytes(of: report.files[0]), as: UTF8.self)
    let whole = TestExpansion.file("")
    let start = whole.firstIndex(of: "\n").map { whole[...$0] } ?? ""
    return String(text.dropFirst(start.count)).replacing("\n</ConfigurationFile>\n", with: "")
  }

  private static let connector = "<Connector Identifier=\"Entra\" Agent=\"Local\"/>"

  @Test func caseOfAReferenceIsCertain() {
    let call = "<CreateConnectorSynchroIncremental Connector=\"eNTRA\" JobIdentifier='x'/>"
    #expect(
      fixed(Self.connector + call)
        == Self.connector + call.replacing("eNTRA", with: "Entra"))
  }

  @Test func twoSpellingsAreNot() {
    let content =
      Self.connector + "<Connector Identifier=\"ENTRA\" Agent=\"Local\"/>"
      + "<CreateConnectorSynchroIncremental Connector=\"entra\"/>"
    #expect(fixed(content, unsafe: true) == content)
  }

  @Test func oneNearNameIsUnsafe() {
    let call = "<CreateConnectorSynchroIncremental Connector=\"Enrta\"/>"
    let content = Self.connector + call
    #expect(fixed(content) == content)
    #expect(
      fixed(content, unsafe: true)
        == Self.connector + call.replacing("Enrta", with: "Entra"))
  }

  @Test func severalNearNamesAreNone() {
    let content =
      Self.connector + "<Connector Identifier=\"Enira\" Agent=\"Local\"/>"
      + "<CreateConnectorSynchroIncremental Connector=\"Enrra\"/>"
    #expect(fixed(content, unsafe: true) == content)
  }

  @Test func booleanIsWrittenInLowerCase() {
    let call = """
      <CreateConnectorSynchroIncremental Connector="Entra">
        <AddTask Task="Export" TaskToCompareWith="Export" After='TRUE'/>
      </CreateConnectorSynchroIncremental>
      """
    #expect(
      fixed(Self.connector + call) == Self.connector + call.replacing("TRUE", with: "true"))
  }

  @Test func identicalReplacementGoesWithItsLine() {
    let call = "<CleanDatabaseJob/>"
    let generated = TestExpansion(call).text
    let job = generated.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    let content = "\(call)\n  \(job)\n<Agent Identifier=\"A\"/>"
    #expect(TestExpansion(content).findings.contains("SC6012"))
    #expect(fixed(content) == "\(call)\n<Agent Identifier=\"A\"/>")
  }

  @Test func valueIsEscapedForItsQuotes() {
    let content =
      "<Connector Identifier=\"A&amp;B'&lt;X\" Agent=\"Local\"/>"
      + "<CreateConnectorSynchroIncremental Connector='a&amp;b&apos;&lt;x'/>"
    #expect(fixed(content).hasSuffix("Connector='A&amp;B&apos;&lt;X'/>"))
    let double = content.replacing("'a&amp;b&apos;&lt;x'", with: "\"a&amp;b'&lt;x\"")
    #expect(fixed(double).hasSuffix("Connector=\"A&amp;B'&lt;X\"/>"))
  }

  @Test func fileKeepsItsEncoding() {
    let text =
      "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
      + TestExpansion.file(
        "<Connector Identifier=\"Bücher™\" Agent=\"Local\"/>".replacing("™", with: "&#x2122;")
          + "<!--ü--><CreateConnectorSynchroIncremental Connector=\"bücher&#x2122;\"/><!--é-->")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let expansion = TestExpansion(files: ["Conf.xml": bytes])
    let plan = FixPlan(expansion.diagnostics, includesUnsafe: false)
    let expected = text.replacing("\"bücher&#x2122;\"", with: "\"Bücher&#x2122;\"")
    #expect(
      plan.bytes(of: expansion.expanded.files[0])
        == expected.unicodeScalars.map { UInt8($0.value) })
  }

  @Test func overlappingFixesWait() {
    let report = TestReport(["Conf.xml": ""])
    let edit = { (start: Int, end: Int, text: String) in
      Diagnostic.Fix.Edit(
        SourceLocation(file: FileID(0), range: SourceRange(start, end)), text)
    }
    let findings = [
      [edit(0, 4, "a")], [edit(2, 6, "b")], [edit(0, 4, "a")], [edit(4, 5, "c"), edit(5, 6, "")],
      [edit(9, 9, "d")], [edit(9, 9, "e")],
    ].map { edits in
      var finding = Diagnostic(.doctype, at: edits[0].location, "x")
      finding.fixes = [.init("x", isSafe: true, edits: edits)]
      return finding
    }
    let plan = FixPlan(findings, includesUnsafe: false)
    #expect(plan.count == 4)
    let old = report.files[0].text.bytes
    let expected = Array("ac".utf8) + old[6..<9] + Array("d".utf8) + old[9...]
    #expect(plan.bytes(of: report.files[0]) == expected)
  }
}
