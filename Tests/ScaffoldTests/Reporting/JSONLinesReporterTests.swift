import ScaffoldCompiler
import Testing

struct JSONLinesReporterTests {
  @Test func firstLineIsTheVersionAndLastTheSummary() throws {
    let lines = TestReport().text(JSONLinesReporter.self).split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == #"{"type":"version","tool":"scaffold","version":"1.2.3","format_version":"1.0"}"#)
    #expect(
      lines.last
        == #"{"type":"summary","errors":1,"warnings":0,"notes":0,"files":2,"elements":4}"#)
    #expect(lines.count == 3)
  }

  @Test func aFindingHasEveryKey() throws {
    var report = TestReport()
    report.explain()
    let lines = report.text(JSONLinesReporter.self).split(separator: "\n")
    let finding = try TestJSON(String(lines[1]))
    #expect(
      finding.keys == [
        "children", "code", "expansion", "fingerprint", "fixes", "help", "message", "severity",
        "spans", "type", "url",
      ])
    #expect(finding["code"].text == "SC4001")
    #expect(finding["severity"].text == "error")
    #expect(finding["help"].text == "did you mean 'Entra'?")
    #expect(finding["url"].text == "docs/rules.md#sc4001-unknown-reference")
    let span = finding["spans"][0]
    #expect(span["file"].text == "Conf/A b/Jobs,ü.xml")
    #expect((span["line_start"].number, span["line_end"].number) == (2, 2))
    #expect((span["column_start"].number, span["column_end"].number) == (47, 52))
    #expect(span["byte_end"].number == (span["byte_start"].number ?? 0) + 5)
    #expect(span["primary"].flag == true && span["label"].isNull)
    #expect(finding["spans"][1]["primary"].flag == false)
    #expect(finding["spans"][1]["label"].text == "the first one is here")
    #expect(finding["children"][0]["message"].text == "a remark")
    #expect(finding["children"].list.count == 1)
    let step = finding["expansion"][0]
    #expect(step["scaffolding"].text == "CreateJobs")
    #expect(step["invocation"]["file"].text == "Conf/Connectors.xml")
    #expect(step["generated"].text == "Job[X]/ExportTask[Y]/@Agent")
    let fix = finding["fixes"][0]
    #expect(fix["applicability"].text == "unsafe")
    #expect(fix["edits"][0]["insert"].text == "Entra")
    #expect(fix["edits"][0]["byte_start"].number == span["byte_start"].number)
  }

  @Test func bytesCountInTheFileWhateverItsEncoding() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
      + TestExpansion.file("<!--ü--><CreateConnectorSynchroIncremental Connector=\"X\"/>")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let expansion = TestExpansion(files: ["Conf.xml": bytes])
    let report = Report(
      files: expansion.expanded.files, displayPath: DisplayPath(folder: ""),
      diagnostics: expansion.diagnostics, version: "1")
    let line = JSONLinesReporter.text(of: report).split(separator: "\n")[1]
    let span = try TestJSON(String(line))["spans"][0]
    let start = try #require(span["byte_start"].number)
    #expect(bytes[start] == UInt8(ascii: "X") && bytes[start - 1] == UInt8(ascii: "\""))
  }
}
