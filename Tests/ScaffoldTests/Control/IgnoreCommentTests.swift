import ScaffoldCompiler
import Testing

struct IgnoreCommentTests {
  private static let call = "<CreateConnectorSynchroIncremental Connector=\"X\"/>"

  /// Line, column, id and message of what is left.
  private func findings(_ content: String, isComplete: Bool = true) -> [String] {
    let report = TestReport(["Conf.xml": content])
    let comments = IgnoreComments(report.files, workers: Workers(count: 1))
    var reporter = TextReporter(
      files: report.files, displayPath: DisplayPath(folder: ""), isColored: false,
      isConcise: true)
    let left = comments.apply(to: report.diagnostics, isComplete: isComplete)
    return reporter.text(of: left).split(separator: "\n").map {
      String($0.dropFirst("Conf.xml:".count))
    }
  }

  @Test func theElementBehindIsCovered() {
    #expect(
      findings("<!-- scaffold:ignore SC4001 made by the installer -->\n\(Self.call)\(Self.call)")
        == ["3:97: error[SC4001]: the connector 'X' is not declared"])
  }

  @Test func whatIsInTheElementIsCovered() {
    let content = """
      <!-- scaffold:ignore sc4001, SC6005 for now -->
      <!-- another comment -->
      <CreateConnectorSynchroIncremental Connector="X">
        <Nonsense/>
      </CreateConnectorSynchroIncremental>
      """
    #expect(findings(content).isEmpty)
  }

  @Test func otherRulesAreNotCovered() {
    #expect(
      findings("<!-- scaffold:ignore SC6004 why -->\n\(Self.call)") == [
        "2:22: warning[SC1011]: the element behind this has no finding 'SC6004'",
        "3:47: error[SC4001]: the connector 'X' is not declared",
      ])
  }

  @Test func findingsBlamedOnACallAreCovered() {
    var report = TestReport(["Conf.xml": "<!-- scaffold:ignore SC1002 why -->\n\(Self.call)"])
    let place = SourceLocation(file: FileID(0), range: SourceRange(0, 1))
    var blamed = Diagnostic(.doctype, at: place, "elsewhere")
    blamed.expansion = [
      .init(scaffolding: "X", invocation: report.place, generated: "Job[A]")
    ]
    report.diagnostics = [blamed]
    let comments = IgnoreComments(report.files, workers: Workers(count: 1))
    #expect(comments.apply(to: report.diagnostics, isComplete: true).isEmpty)
  }

  @Test func aReasonIsRequired() {
    #expect(
      findings("<!-- scaffold:ignore SC4001 - -->\n\(Self.call)")
        == ["2:6: warning[SC1009]: this gives no reason"])
  }

  @Test func aRuleIsRequired() {
    #expect(
      findings("<!-- scaffold:ignore made by the installer -->\n\(Self.call)") == [
        "2:6: warning[SC1009]: this names no rule to ignore",
        "3:47: error[SC4001]: the connector 'X' is not declared",
      ])
  }

  @Test func misspeltKeyword() {
    #expect(
      findings("<!-- scaffold:ignored SC4001 why -->\n\(Self.call)") == [
        "2:6: warning[SC1009]: 'scaffold:ignored' ignores nothing",
        "3:47: error[SC4001]: the connector 'X' is not declared",
      ])
  }

  @Test func unknownRule() {
    #expect(
      findings("<!-- scaffold:ignore SC4001 SC9999 why -->\n\(Self.call)")
        == ["2:29: warning[SC1010]: there is no rule 'SC9999'"])
  }

  @Test func nothingFollowsInTheSameElement() {
    let content = """
      <Job Identifier="A"><!-- scaffold:ignore SC4001 why --></Job>
      \(Self.call)
      """
    #expect(
      findings(content) == [
        "2:42: warning[SC1011]: no element follows this comment",
        "3:47: error[SC4001]: the connector 'X' is not declared",
      ])
  }

  @Test func commentsInCDATAAndInstructionsAreText() {
    let content = """
      <Job Identifier="A"><![CDATA[<!-- scaffold:ignore SC4001 why -->]]></Job>
      <?x <!-- scaffold:ignore SC4001 why --> ?>
      \(Self.call)
      """
    #expect(findings(content) == ["4:47: error[SC4001]: the connector 'X' is not declared"])
  }

  @Test func unusedIsNoFindingBeforeAllChecksHaveRun() {
    #expect(findings("<!-- scaffold:ignore SC6004 -->\n<Job/>", isComplete: false).isEmpty)
    #expect(
      findings("<!-- scaffold:ignore SC4001 why -->\n\(Self.call)", isComplete: false).isEmpty)
  }

  @Test func beforeTheRootAllOfTheFileIsCovered() {
    let text = "<!-- scaffold:ignore SC4001 a draft -->" + TestExpansion.file(Self.call)
    let expansion = TestExpansion(files: ["Conf.xml": Array(text.utf8)])
    let comments = IgnoreComments(expansion.expanded.files, workers: Workers(count: 2))
    #expect(expansion.diagnostics.count == 1)
    #expect(comments.apply(to: expansion.diagnostics, isComplete: true).isEmpty)
  }
}
