import Foundation
import Testing

@testable import ScaffoldCompiler

struct SARIFReporterTests {
  @Test func logHasWhatCodeScanningAsksFor() throws {
    let log = try TestReport().json(SARIFReporter.self)
    #expect(log["$schema"].text == "https://json.schemastore.org/sarif-2.1.0.json")
    #expect(log["version"].text == "2.1.0")
    let run = log["runs"][0]
    #expect(run["columnKind"].text == "unicodeCodePoints")
    #expect(run["tool"]["driver"]["name"].text == "scaffold")
    #expect(run["tool"]["driver"]["semanticVersion"].text == "1.2.3")
    #expect(run["tool"]["driver"]["informationUri"].text?.hasPrefix("https://") == true)
    #expect(run["invocations"][0]["executionSuccessful"].flag == true)
    #expect(run["invocations"][0]["toolExecutionNotifications"].isNull)
  }

  @Test func everyRuleIsDescribed() throws {
    let rules = try TestReport().json(SARIFReporter.self)["runs"][0]["tool"]["driver"]["rules"].list
    #expect(rules.compactMap { $0["id"].text } == DiagnosticRule.all.map(\.id))
    for (rule, known) in zip(rules, DiagnosticRule.all) {
      #expect(rule["shortDescription"]["text"].text == known.summary)
      let full = try #require(rule["fullDescription"]["text"].text)
      #expect(!full.isEmpty && full.unicodeScalars.count <= 1024)
      #expect(rule["help"]["text"].text?.contains(known.explanation) == true)
      #expect(rule["help"]["markdown"].text?.contains(known.explanation) == true)
      #expect(rule["defaultConfiguration"]["level"].text == known.severity.rawValue)
      #expect(rule["properties"]["tags"].list.compactMap(\.text).contains(known.area))
      #expect(rule["properties"]["precision"].text == "very-high")
      let problem = known.severity == .note ? "recommendation" : known.severity.rawValue
      #expect(rule["properties"]["problem.severity"].text == problem)
    }
  }

  @Test func resultPointsToRuleAndPlace() throws {
    let run = try TestReport().json(SARIFReporter.self)["runs"][0]
    let result = run["results"][0]
    #expect(result["ruleId"].text == "SC4001")
    let index = try #require(result["ruleIndex"].number)
    #expect(run["tool"]["driver"]["rules"][index]["id"].text == "SC4001")
    #expect(result["level"].text == "error")
    #expect(
      result["message"]["text"].text
        == "the connector 'Enrta' is not declared\ndid you mean 'Entra'?")
    #expect(result["locations"].list.count == 1)
    let place = result["locations"][0]["physicalLocation"]
    #expect(place["artifactLocation"]["uri"].text == "Conf/A%20b/Jobs%2C%C3%BC.xml")
    #expect(place["artifactLocation"]["uriBaseId"].text == "%SRCROOT%")
    #expect(place["region"]["startLine"].number == 2)
    #expect(place["region"]["startColumn"].number == 47)
    #expect(place["region"]["endLine"].number == 2)
    #expect(place["region"]["endColumn"].number == 52)
    #expect(result["relatedLocations"].isNull && result["codeFlows"].isNull)
  }

  @Test func fingerprintsFollowMovedLines() throws {
    let call = "<CreateConnectorSynchroIncremental Connector=\"Enrta\"/>"
    let before = TestReport(["Conf.xml": call])
    let after = TestReport(["Conf.xml": "<!-- moved -->\n\n<Agent Identifier=\"B\"/>\n" + call])
    let prints = try [before, after].map {
      try $0.json(SARIFReporter.self)["runs"][0]["results"][0]["partialFingerprints"]
    }
    #expect(prints[0]["scaffold/v1"].text == prints[1]["scaffold/v1"].text)
    #expect(prints[0]["scaffold/v1"].text?.hasSuffix(":1") == true)
    #expect(
      prints[0]["primaryLocationLineHash"].text == prints[1]["primaryLocationLineHash"].text)
    let text = TestExpansion.file(call)
    #expect(prints[0]["primaryLocationLineHash"].text == LineHashes.all(in: text)[1])
  }

  @Test func noLineHashWhereGitHubReadsOtherUnits() throws {
    var report = TestReport()
    let text = TestExpansion.file("<CreateConnectorSynchroIncremental Connector=\"X\"/>")
    let units = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + units
    let expansion = TestExpansion(files: ["Conf.xml": bytes])
    report.diagnostics = expansion.diagnostics
    let log = SARIFReporter.text(
      of: Report(
        files: expansion.expanded.files, displayPath: DisplayPath(folder: ""),
        diagnostics: expansion.diagnostics, version: "1"))
    let prints = try TestJSON(log)["runs"][0]["results"][0]["partialFingerprints"]
    #expect(prints.keys == ["scaffold/v1"])
  }

  @Test func trailAndNotesAreLinked() throws {
    var report = TestReport()
    report.explain()
    let result = try report.json(SARIFReporter.self)["runs"][0]["results"][0]
    let related = result["relatedLocations"].list
    #expect(related.map { $0["id"].number } == [1, 2])
    #expect(
      result["message"]["text"].text?.split(separator: "\n").dropFirst().map(String.init) == [
        "expanded from [here](1)", "the first one is here [here](2)", "a remark",
        "did you mean 'Entra'?",
      ])
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"].list
    #expect(
      steps.map { $0["location"]["message"]["text"].text } == [
        "CreateJobs generates Job\\[X\\]/ExportTask\\[Y\\]/@Agent",
        "the connector 'Enrta' is not declared",
      ])
  }

  @Test func fixesAreOffered() throws {
    let fix = try TestReport().json(SARIFReporter.self)["runs"][0]["results"][0]["fixes"][0]
    #expect(fix["description"]["text"].text == "write 'Entra'")
    let change = fix["artifactChanges"][0]
    #expect(change["artifactLocation"]["uri"].text == "Conf/A%20b/Jobs%2C%C3%BC.xml")
    #expect(change["replacements"][0]["deletedRegion"]["startColumn"].number == 47)
    #expect(change["replacements"][0]["insertedContent"]["text"].text == "Entra")
  }

  /// A bracket with an accent would begin a link as well.
  @Test(arguments: [
    ("[", "\\["), ("[]a[é]", "\\[\\]a\\[é\\]"), ("none", "none"), ("[\u{301}", "\\[\u{301}"),
  ])
  func bracketsMakeNoLinks(message: String, written: String) throws {
    var report = TestReport()
    report.explain()
    report.diagnostics[0].notes = [.init(message)]
    let result = try report.json(SARIFReporter.self)["runs"][0]["results"][0]
    let text = try #require(result["message"]["text"].text)
    #expect(text.contains("\n\(written)\n"))
  }

  @Test(arguments: [
    ("a\n[~]é.xml", "a%0A%5B~%5D%C3%A9.xml"), ("A-b_9/Z", "A-b_9/Z"), ("👍%", "%F0%9F%91%8D%25"),
  ])
  func pathsAreReferences(path: String, uri: String) throws {
    let report = TestReport([path: "<CreateConnectorSynchroIncremental Connector=\"X\"/>"])
    let result = try report.json(SARIFReporter.self)["runs"][0]["results"][0]
    let place = result["locations"][0]["physicalLocation"]
    #expect(place["artifactLocation"]["uri"].text == "Conf/" + uri)
  }

  @Test func nothingFoundIsAnEmptyList() throws {
    var report = TestReport()
    report.diagnostics = []
    #expect(report.text(SARIFReporter.self).contains("\"results\": []"))
  }

  @Test func atMostWhatGitHubTakesGravestFirst() throws {
    var report = TestReport()
    report.diagnostics[0].severity = .note
    report.fill(3, .error)
    #expect(SARIFReporter.maximumResults == 25_000)
    let log = SARIFReporter.text(of: report.report(), limit: 3)
    let run = try TestJSON(log)["runs"][0]
    let results = run["results"].list
    #expect(results.count == 3)
    #expect(results[0]["level"].text == "error")
    let notice = run["invocations"][0]["toolExecutionNotifications"][0]
    #expect(notice["message"]["text"].text == "1 finding is left out of this log")
  }

  @Test func logsTooLargeForGitHubAreCut() throws {
    var report = TestReport()
    report.fill(300, .error)
    report.fill(300, .note)
    let whole = SARIFReporter.text(of: report.report(), limit: 1000)
    let size = CompressedSize.estimate(whole)
    let log = SARIFReporter.text(of: report.report(), limit: 1000, size: size * 3 / 4)
    #expect(CompressedSize.estimate(log) <= size * 3 / 4)
    let run = try TestJSON(log)["runs"][0]
    let results = run["results"].list
    #expect(results.count > 150 && results.count < 601)
    #expect(results.prefix(300).allSatisfy { $0["level"].text == "error" })
    let notice = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].text
    #expect(notice == "\(601 - results.count) findings are left out of this log")
  }

  /// The estimate never promises less than gzip makes, nor much more.
  @Test func theSizeIsWhatGzipMakesAtMost() throws {
    var report = TestReport()
    report.fill(200, .warning)
    var random = SeededGenerator(seed: 7)
    let noise = (0..<20_000).map { _ in String(random.number(0...9999), radix: 36) }.joined()
    for text in [report.text(SARIFReporter.self), noise, "", "abc"] {
      let actual = try Tool.withTemporaryFolder { folder in
        let file = folder.appending(path: "log")
        try Data(text.utf8).write(to: file)
        _ = try Tool.run("/usr/bin/gzip", [file.path])
        return try Data(contentsOf: folder.appending(path: "log.gz")).count
      }
      let estimate = CompressedSize.estimate(text)
      #expect(estimate >= actual, "\(estimate) \(actual)")
      #expect(estimate <= actual * 4 + 100, "\(estimate) \(actual)")
    }
  }
}
