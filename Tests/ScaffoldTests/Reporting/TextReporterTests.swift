import ScaffoldCompiler
import Testing

/// Findings as people read them: place, line, exact underline, notes, help.
@Suite struct TextReporterTests {
  private func report(_ content: String) -> String {
    TestExpansion(content).report(isConcise: false)
  }

  @Test func aFindingWithHelp() {
    #expect(
      report("  <CreateConnectorsJobs JobIdentifer=\"J\" />") == """
        Conf.xml:2:25: error[SC6001]: 'CreateConnectorsJobs' has no attribute 'JobIdentifer'
           2 |   <CreateConnectorsJobs JobIdentifer="J" />
             |                         ^^^^^^^^^^^^

        """)
  }

  @Test func aSuggestionAndANote() {
    let text = report(
      "<CleanDatabaseJob />\n<CleanDatabaseJob />\n<CreateAgentSynchroComplete JobIdentifer=\"J\" />"
    )
    #expect(text.contains("  note: the first call is here Conf.xml:2:2\n"))
    #expect(text.contains("  help: did you mean 'JobIdentifier'?\n"))
  }

  @Test func theUnderlineFitsWideAndTabbedLines() {
    #expect(
      report("\t<A B='é𝄞'/><CreateConnectorsJobs X=\"é\" />").hasSuffix(
        """
           2 |  <A B='é𝄞'/><CreateConnectorsJobs X="é" />
             |                                   ^

        """))
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let filler = String(repeating: "<A/>", count: 200)
    let lines = report("\(filler)<CreateConnectorsJobs X=\"1\"/>\(filler)").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].unicodeScalars.count < 200)
    #expect(lines[1].contains("…") && lines[1].contains("<CreateConnectorsJobs X"))
    let mark = lines[2].unicodeScalars.count - 1
    #expect(Array(lines[1].unicodeScalars)[mark] == "X")
  }

  @Test func whatAFileHoldsDoesNotActOnTheTerminal() {
    let text = report("<CreateConnectorsJobs X=\"\u{202E}\u{9B}31m\"/>")
    #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{9B}"))
  }

  @Test func findingsAreSortedAndSaidOnce() {
    let expansion = TestExpansion(files: [
      "b.xml": Array(TestExpansion.file("<CreateConnectorsJobs Y='1' X='1'/>").utf8),
      "a.xml": Array(TestExpansion.file("<CreateConnectorsJobs Z='1'/>").utf8),
    ])
    let places = expansion.findings.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(places == ["a.xml:2:23:", "b.xml:2:23:", "b.xml:2:29:"])
  }

  @Test func theSummaryCounts() {
    let expansion = TestExpansion("<CreateConnectorsJobs Y='1' X='1'/><BootstrapModule/>")
    #expect(
      TextReporter.summary(expansion.diagnostics, fileCount: 1) == "2 errors, 1 note in 1 file")
    #expect(TextReporter.summary([], fileCount: 2) == "nothing found in 2 files")
  }
}
