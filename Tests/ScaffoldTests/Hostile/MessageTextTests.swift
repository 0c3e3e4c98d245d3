import ScaffoldCompiler
import Testing

/// A finding stays readable, whatever it quotes.
@Suite struct MessageTextTests {
  private let long = String(repeating: "a", count: 500) + String(repeating: "z", count: 500)

  @Test func aLongValueIsShortenedInTheMiddle() {
    let text = MessageText.shortened("the connector '\(long)' is not declared")
    let quote = String(repeating: "a", count: 40) + "…" + String(repeating: "z", count: 39)
    #expect(text == "the connector '\(quote)' is not declared")
    #expect(quote.count == MessageText.maximumQuote)
    #expect(MessageText.shortened(text) == text)
  }

  @Test func severalValuesAreShortenedEachForItself() {
    let text = MessageText.shortened("'\(long)' has no '\(long)', but 'short'")
    #expect(text.count < 200)
    #expect(text.hasSuffix("', but 'short'"))
  }

  @Test func whatIsShortStays() {
    let texts = [
      "", "'", "the call's name 'x' isn't one", "'a' is 'b', 'c' or 'd', not 'e'",
      "'\(String(repeating: "é", count: 80))'",
      "its arguments are " + (0..<30).map { "Argument\($0)" }.joined(separator: ", "),
    ]
    for text in texts { #expect(MessageText.shortened(text) == text) }
  }

  @Test func quotesInAValueDoNotHideItsLength() {
    for value in ["a'b", "a' b", "' '", "''", "it's", " 'x'"] {
      let text = MessageText.shortened("'\(String(repeating: value, count: 5_000))' is long")
      #expect(text.unicodeScalars.count <= MessageText.maximumLength)
      #expect(text.hasSuffix("is long"))
    }
  }

  /// In all formats; the place and the fix of a finding stay exact.
  @Test(arguments: ["text", "concise", "jsonl", "sarif", "github", "gitlab", "junit"])
  func noReportQuotesALongValue(_ format: String) throws {
    let project = try TestProject([
      "A.xml": """
      <Connector Identifier="\(String(long.prefix(900)))" DisplayName_L1="C" Agent="\(long)"/>
      <CreateConnectorSynchroIncremental Connector="\(long)" DisplayName_L1="\(long)"/>
      <Job Identifier="J" DisplayName_L1="J" Dirty="\(long)"/>
      """
    ])
    let run = try project.run("validate", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains("…"))
    #expect(!run.output.contains(String(repeating: "a", count: 161)), "\(run.output)")
  }
}
