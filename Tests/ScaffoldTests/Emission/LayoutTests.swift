import ScaffoldCompiler
import Testing

/// Generated text looks at home where it stands; all else keeps its bytes.
@Suite struct LayoutTests {
  private static let call = "<CreateConnectorsJobs />"

  /// What stands in the place of the call, `|` being the rest of the file.
  private func expand(_ before: String, call: String = call, _ after: String) throws -> String {
    let head =
      "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\"><Connector Identifier=\"A\"/>\(before)"
    let tail = "\(after)</ConfigurationFile>"
    let expansion = TestExpansion(files: ["Conf.xml": Array((head + call + tail).utf8)])
    #expect(expansion.findings.isEmpty)
    let text = expansion.text
    #expect(text.hasPrefix(head))
    #expect(text.hasSuffix(tail))
    return String(text.dropFirst(head.count).dropLast(tail.count))
  }

  private func indentations(_ text: String, newline: String = "\n") -> [String] {
    text.split(separator: newline, omittingEmptySubsequences: false).prefix(3).map {
      String($0.prefix { $0 == " " || $0 == "\t" })
    }
  }

  @Test func twoBlanks() throws {
    #expect(indentations(try expand("\n  ", "\n")) == ["", "    ", "    "])
  }

  @Test func fourBlanks() throws {
    #expect(indentations(try expand("\n    ", "\n")) == ["", "        ", "        "])
  }

  @Test func tabs() throws {
    #expect(indentations(try expand("\n\t", "\n")) == ["", "\t\t", "\t\t"])
  }

  @Test func noIndentation() throws {
    #expect(indentations(try expand("\n", "\n")) == ["", "  ", "  "])
  }

  @Test func theOwnChildIsTheBestWitness() throws {
    let call =
      "<CreateAccessCertificationJob>\n     <CronTabExpression CronTab=\"* * * * *\"/>\n  </CreateAccessCertificationJob>"
    #expect(indentations(try expand("\n  ", call: call, "\n")) == ["", "     ", "     "])
  }

  @Test func inline() throws {
    let text = try expand("<!-- a -->", "<!-- b -->")
    #expect(text.hasPrefix("<Job Identifier=\"A_VirtualJob\""))
    #expect(text.hasSuffix("/>"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndings(_ newline: String) throws {
    let text = try expand("\(newline)  ", newline)
    let bytes = Array(text.utf8)
    let feeds = bytes.count { $0 == 0x0A }
    let returns = bytes.count { $0 == 0x0D }
    #expect(feeds == (newline.contains("\r") && newline != "\r\n" ? 0 : 23))
    #expect(returns == (newline == "\n" ? 0 : 23))
  }

  @Test func nothingLeavesNoLine() throws {
    let head = "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n"
    let text = "\(head)  <!-- a -->\n  \(Self.call)\n  <!-- b -->\n</ConfigurationFile>\n"
    let expansion = TestExpansion(files: ["Conf.xml": Array(text.utf8)])
    #expect(expansion.text == "\(head)  <!-- a -->\n  <!-- b -->\n</ConfigurationFile>\n")
  }

  @Test func severalCallsOnOneLine() throws {
    let file = TestExpansion.file(
      "<CleanDatabaseJob/><!-- x --><CreateAccessCertificationJob/><A/>")
    let text = TestExpansion(files: ["Conf.xml": Array(file.utf8)]).text
    #expect(text.contains("</Job><!-- x --><Job"))
    #expect(text.contains("</Job><A/>"))
  }

  @Test func aPrefixIsKept() throws {
    let file =
      "<c:ConfigurationFile xmlns:c=\"\(XMLReader.namespace)\">\n  <c:CleanDatabaseJob/>\n</c:ConfigurationFile>\n"
    let expansion = TestExpansion(files: ["Conf.xml": Array(file.utf8)])
    #expect(expansion.text.contains("\n  <c:Job Identifier=\"CleanDatabase\""))
    #expect(expansion.text.contains("\n    <c:CleanDataBase Identifier="))
    #expect(expansion.text.contains("\n  </c:Job>\n"))
    let again = TestExpansion(files: ["Conf.xml": Array(expansion.text.utf8)])
    #expect(again.expanded.files[0].tree != nil)
    #expect(again.text == expansion.text)
  }

  /// A job by hand that gives way, between two other elements.
  private func merge(_ before: String, _ after: String) -> String {
    let call = "<CleanDatabaseJob/>"
    let hand = "<Job Identifier=\"CleanDatabase\" ConsolidationMode=\"Merge\"/>"
    return TestExpansion("\(call)<A/>\(before)\(hand)\(after)<B/>").text
  }

  @Test func whatGivesWayTakesItsLineAlong() {
    #expect(merge("\n  ", "\n  ").contains("<A/>\n  <B/>\n"))
    #expect(merge("\r\n\t", " \r\n").contains("<A/>\r\n<B/>\n"))
  }

  @Test func whatGivesWayInsideALineTakesNothingElseAlong() {
    #expect(merge("", "").contains("<A/><B/>"))
    #expect(merge(" <!-- x -->", "\n").contains("<A/> <!-- x -->\n<B/>"))
    #expect(merge("\n", "<!-- y -->\n").contains("<A/>\n<!-- y -->\n<B/>"))
  }
}
