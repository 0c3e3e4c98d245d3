import ScaffoldCompiler
import Testing

/// Every way in which a file is not what it should be, at its exact place.
@Suite struct SyntaxFindingTests {
  typealias Case = SyntaxCase

  static let root = "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">"

  static let cases: [Case] = [
    Case("mismatched tag", .inRoot("<A B='1'>\n  </«Conector»>"), "does not match"),
    Case("never closed", MarkedText("\(root)\n<«A» B='1'>\n"), "never closed"),
    Case(
      "root never closed", MarkedText("<«ConfigurationFile» xmlns='\(XMLReader.namespace)'>\n"),
      "never closed"),
    Case("repeated attribute", .inRoot("<A B='1' C='B=2'\n  «B»='2'/>"), "twice"),
    Case("< in a value", .inRoot("<A B='1 «<» 2'/>"), "'<' stands inside"),
    Case("bare & in a value", .inRoot("<A B='R «&» D'/>"), "begins no reference"),
    Case("bare & in text", .inRoot("R «&» D"), "begins no reference"),
    Case("& without semicolon", .inRoot("<A B='x«&amp» y'/>"), "begins no reference"),
    Case("unknown entity in a value", .inRoot("<A B='x«&eacute;» y'/>"), "entity"),
    Case("unknown entity in text", .inRoot("x«&eacute;» y"), "entity"),
    Case("bad character reference", .inRoot("<A B='«&#x»ZZ;'/>"), "begins no reference"),
    Case("undeclared prefix of an element", .inRoot("<«x»:A/>"), "prefix 'x'"),
    Case("undeclared prefix of an attribute", .inRoot("<A «x»:b='1'/>"), "prefix 'x'"),
    Case("text before the root", MarkedText("«x»\(root)</ConfigurationFile>"), "begin with markup"),
    Case("text after the root", MarkedText("\(root)</ConfigurationFile>\n«x»"), "after the end"),
    Case("second root", MarkedText("\(root)</ConfigurationFile>\n«<»A/>"), "after the end"),
    Case("empty file", MarkedText("«»"), "empty"),
    Case("blank file", MarkedText("  \n«»"), "empty"),
    Case(
      "document type",
      MarkedText("<?xml version='1.0'?>\n«<!DOCTYPE» A>\n\(root)</ConfigurationFile>"),
      "document type", rule: .doctype),
    Case(
      "document type with entities",
      MarkedText(
        "«<!DOCTYPE» A [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>\n\(root)&b;</ConfigurationFile>"
      ), "document type", rule: .doctype),
    Case(
      "wrong root", MarkedText("<«Configuration» xmlns='\(XMLReader.namespace)'/>"),
      "'Configuration'", rule: .wrongRoot),
    Case(
      "root without namespace", MarkedText("<«ConfigurationFile»/>"), "not in the namespace",
      rule: .wrongNamespace),
    Case(
      "root of another namespace", MarkedText("<«ConfigurationFile» xmlns='urn:x'/>"),
      "not in the namespace", rule: .wrongNamespace),
    Case(
      "element of another namespace", .inRoot("<«A» xmlns='urn:x'/>"), "'A' is not in",
      rule: .wrongNamespace),
    Case(
      "element without namespace", .inRoot("<«A» xmlns=''/>"), "'A' is not in",
      rule: .wrongNamespace),
    Case(
      "generator input", MarkedText("<«Connector» Name='HR'><File Path='a.csv'/></Connector>"),
      "generator", rule: .generatorInput),
    Case("control character", .inRoot("<A B='a«\u{1}»b'/>"), "no character"),
    Case("attribute without quotes", .inRoot("<A B=«1»/>"), "quote"),
    Case("attribute without value", .inRoot("<A B«/»>"), "="),
    Case(
      "encoding that is not read",
      MarkedText("<?xml version='1.0' encoding='«koi8-r»'?>\(root)</ConfigurationFile>"),
      "'koi8-r' is not read", rule: .encoding),
    Case(
      "encoding that is another",
      MarkedText("<?xml version='1.0' encoding='«utf-16»'?>\(root)</ConfigurationFile>"),
      "is UTF-8", rule: .encoding),
  ]

  @Test(arguments: cases)
  func isFoundAtItsPlace(_ example: Case) {
    let file = example.marked.read()
    #expect(file.tree == nil)
    #expect(file.diagnostics.count == 1)
    guard let finding = file.diagnostics.first else { return }
    #expect(finding.rule == example.rule, "\(finding.message)")
    #expect(finding.message.contains(example.message), "\(finding.message)")
    #expect(finding.location.range == example.marked.ranges.first)
  }

  @Test func elementsMayNest256Deep() {
    // The root is one of them.
    let deepest = { (count: Int) in
      MarkedText.inRoot(
        String(repeating: "<A>", count: count - 1) + String(repeating: "</A>", count: count - 1))
    }
    #expect(deepest(256).read().tree != nil)
    let finding = deepest(257).read().diagnostics.first
    #expect(finding?.message.contains("256") == true, "\(finding?.message ?? "none")")
  }

  @Test func bytesThatAreNoUTF8AreAnError() {
    var reader = XMLReader()
    let before = "\(Self.root)<A B='"
    let bytes = Array(before.utf8) + [0xE9] + Array("'/></ConfigurationFile>".utf8)
    let file = reader.read(SourceFile(path: "Conf.xml", bytes: bytes), id: FileID(0))
    #expect(file.diagnostics.first?.rule == .malformedXML)
    #expect(file.diagnostics.first?.location.range.start == before.utf8.count)
  }

  @Test func positionsAreLinesAndColumns() {
    let expansion = TestExpansion(files: [
      "Conf.xml": Array("\(Self.root)\r\n<A B='é𝄞' C='<'/>\r\n</ConfigurationFile>".utf8)
    ])
    #expect(expansion.findings.hasPrefix("Conf.xml:2:14: error[SC1001]:"), "\(expansion.findings)")
  }

  @Test func otherFilesAreStillChecked() {
    let expansion = TestExpansion(files: [
      "A.xml": Array("oops".utf8),
      "B.xml": Array(TestExpansion.file("<CreateConnectorSynchroComplete Connector='X'/>").utf8),
      "C.xml": Array("".utf8),
    ])
    #expect(expansion.diagnostics.map(\.rule.id) == ["SC1001", "SC4001", "SC1001"])
    #expect(expansion.output().keys.sorted() == ["B.xml"])
  }
}
