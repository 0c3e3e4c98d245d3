import ScaffoldCompiler
import ScaffoldSettings
import Testing

@testable import scaffold

struct BaselineTests {
  private static let call = "<CreateConnectorSynchroIncremental Connector=\"X\"/>\n"
  private static let other = "<CreateConnectorSynchroIncremental Connector=\"Y\"/>\n"

  private func baseline(_ report: TestReport) -> Baseline {
    Baseline(report.diagnostics, in: report.files)
  }

  @Test func theFileIsSortedAndReadsBack() throws {
    let baseline = baseline(TestReport(["Conf.xml": Self.other + Self.call + Self.call]))
    let text = BaselineReport.text(of: baseline)
    #expect(
      text == """
        {
          "format_version": "1.0",
          "findings": [
            {
              "rule": "SC4001",
              "path": "CreateConnectorSynchroIncremental[Connector=X]/@Connector",
              "count": 2
            },
            {
              "rule": "SC4001",
              "path": "CreateConnectorSynchroIncremental[Connector=Y]/@Connector",
              "count": 1
            }
          ]
        }

        """)
    #expect(try Baseline(try YAMLFile.parse(text)) == baseline)
  }

  @Test func movedFindingsAreKnown() {
    let baseline = baseline(TestReport(["Conf.xml": Self.call]))
    let moved = TestReport(["Other.xml": "\n\n" + Self.other + Self.call])
    let result = baseline.apply(to: moved.diagnostics, in: moved.files)
    #expect(result.new.map(\.message) == ["the connector 'Y' is not declared"])
    #expect(result.stale.isEmpty)
  }

  @Test func moreOfTheSameAreNew() {
    let baseline = baseline(TestReport(["Conf.xml": Self.call]))
    let now = TestReport(["Conf.xml": Self.call + Self.call])
    #expect(baseline.apply(to: now.diagnostics, in: now.files).new.count == 1)
  }

  @Test func whatNoLongerOccursIsNamed() {
    let baseline = baseline(TestReport(["Conf.xml": Self.call + Self.call + Self.other]))
    let now = TestReport(["Conf.xml": Self.call])
    let stale = baseline.apply(to: now.diagnostics, in: now.files).stale
    #expect(
      stale.map { "\($0.key.rule) \($0.key.path) \($0.count)" } == [
        "SC4001 CreateConnectorSynchroIncremental[Connector=X]/@Connector 1",
        "SC4001 CreateConnectorSynchroIncremental[Connector=Y]/@Connector 1",
      ])
  }

  @Test(arguments: [
    ("", "this is no baseline"),
    ("[]", "this is no baseline"),
    ("{\"format_version\": \"2.0\"}", "this is no baseline of format version 1"),
    ("{\"format_version\": \"1.0\"}", "'findings' is missing"),
    (
      "{\"format_version\": \"1.0\", \"findings\": [1]}",
      "an entry has 'rule', 'path' and 'count'"
    ),
    (
      "{\"format_version\": \"1.0\", \"findings\": [{\"rule\": \"SC4001\", \"path\": \"x\"}]}",
      "an entry has 'rule', 'path' and 'count'"
    ),
  ])
  func anotherFileIsRefused(text: String, message: String) {
    let problem = #expect(throws: DataProblem.self) { try Baseline(try YAMLFile.parse(text)) }
    #expect(problem?.message == message)
  }
}
