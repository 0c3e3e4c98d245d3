import ScaffoldCompiler
import Testing

/// XML that somebody wrote to do harm: each is one finding at its place, and read no further.
@Suite struct HostileXMLTests {
  typealias Case = SyntaxCase

  private static let root = SyntaxFindingTests.root

  /// A document type declaration around a file that uses it.
  private static func declared(_ name: String, _ subset: String, _ content: String = "") -> Case {
    Case(
      name,
      MarkedText(
        "<?xml version='1.0'?>\n«<!DOCTYPE» ConfigurationFile \(subset)>\n"
          + "\(root)\(content)</ConfigurationFile>"),
      "document type", rule: .doctype)
  }

  private static let laughs =
    "[<!ENTITY a0 'ha'>"
    + (1...20).map { "<!ENTITY a\($0) '&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);'>" }.joined() + "]"

  static let cases: [Case] = [
    declared("external entity", "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]", "<A B='1'/>&x;"),
    declared("external entity of the network", "[<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]", "&x;"),
    declared(
      "external entity in a value", "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]", "<A B='&x;'/>"),
    declared("parameter entity", "[<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]"),
    declared("parameter entity in itself", "[<!ENTITY % p '%p;'> %p;]"),
    declared("external DTD", "SYSTEM 'file:///etc/passwd'"),
    declared("public DTD", "PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'http://127.0.0.1:9/x.dtd'"),
    declared("entity bomb", laughs, "&a20;"),
    declared(
      "quadratic entities", "[<!ENTITY a '\(String(repeating: "x", count: 50_000))'>]",
      String(repeating: "&a;", count: 1000)),
    declared("attribute defaults", "[<!ATTLIST Connector Agent CDATA 'x'>]", "<Connector/>"),
    declared("never finished", "[<!ENTITY a 'b'"),
    Case(
      "XInclude",
      .inRoot("<«xi:include» xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"),
      "'include' is not in", rule: .wrongNamespace),
    Case(
      "foreign prefix", .inRoot("<«x:Job» xmlns:x='urn:other' Identifier='a'/>"), "'Job' is not in",
      rule: .wrongNamespace),
    Case(
      "foreign default namespace inside", .inRoot("<A><«B» xmlns='urn:other'/></A>"),
      "'B' is not in", rule: .wrongNamespace),
    Case("prefix xml for another", .inRoot("<A xmlns:xml='urn:other'«/»>"), "xml"),
    Case("nested 100,000 deep", deep(100_000, isClosed: true), "more than 256 deep"),
    Case("nested 100,000 deep, never closed", deep(100_000, isClosed: false), "more than 256 deep"),
    Case(
      "a million attributes", .inRoot("<«Job» \(attributes(1_000_000))/>"),
      "more than 1000 attributes"),
    Case(
      "many attributes, never closed", MarkedText("\(root)<«Job» \(attributes(20_000))"),
      "more than 1000 attributes"),
    Case(
      "many namespaces", .inRoot("<«Job» \(attributes(20_000, prefix: "xmlns:a"))/>"),
      "more than 1000 attributes"),
    Case("duplicate attribute", .inRoot("<A \(attributes(900)) «a7»='2'/>"), "'a7' stands twice"),
    Case(
      "duplicate attribute by namespace",
      .inRoot("<A xmlns:p='urn:x' xmlns:q='urn:x' p:a='1' q:a='2'«/»>"), "redefined"),
    Case("long identifier", .inRoot("<Job Identifier='«\(x(5_000))»'/>"), "longer than 4096 bytes"),
    Case("long value", .inRoot("<A B='«\(x(2_000_000))»'/>"), "longer than 1048576 bytes"),
    Case(
      "name of a megabyte", .inRoot("<«x»\(x(999_999))/>"), "longer than 1024 bytes"),
    Case("long name", .inRoot("<«\(x(1_025))»/>"), "longer than 1024 bytes"),
    Case("long attribute name", .inRoot("<A «\(x(1_025))»='1'/>"), "longer than 1024 bytes"),
    Case(
      "second instruction as declaration", .inRoot("<?xml« »version='1.0'?>"), "XML declaration"),
    Case(
      "instruction never closed", .inRoot("«<?»x \(x(100_000))\n</ConfigurationFile>\n"),
      "instruction is never"),
    Case("comment never closed", .inRoot("«<!--»\(x(100_000))"), "comment is never closed"),
    Case("character by number", .inRoot("<A B='«&#0;»'/>"), "no character"),
    Case("surrogate by number", .inRoot("<A B='«&#xD800;»'/>"), "no character"),
    Case("beyond Unicode by number", .inRoot("<A B='«&#x110000;»'/>"), "no character"),
    Case("huge number", .inRoot("<A B='«&#99999999999999999999;»'/>"), "no character"),
    Case("no character", .inRoot("<A B='«\u{FFFE}»'/>"), "no character"),
    Case("escape", .inRoot("<A B='«\u{1B}»[31m'/>"), "no character"),
    Case("NUL in a value", .inRoot("<A B='a«\0»b'/>"), "no character"),
    Case("NUL in a text", .inRoot("a«\0»b"), "no character"),
    Case("NUL in a tag", .inRoot("<A «\0»B='1'/>"), ""),
    Case("NUL in a comment", .inRoot("<!-- «\0» -->"), ""),
    Case(
      "NUL behind the root", MarkedText("\(root)</ConfigurationFile>\n«\0»\0<A/>"), "no character"),
    Case("nothing but NUL", MarkedText("«\0»\0\0\0\0\0"), "begin with markup"),
    Case(
      "mark in the middle", MarkedText("\(root)</ConfigurationFile>\n«\u{FEFF}»<A/>"),
      "after the end"),
    Case(
      "two marks in front", MarkedText("\u{FEFF}«\u{FEFF}»\(root)</ConfigurationFile>"),
      "begin with markup"),
    Case("cut in a tag", MarkedText("\(root)\n<Job Ident"), ""),
    Case("cut in a value", MarkedText("\(root)\n<Job Identifier=\"a"), ""),
    Case("cut in a comment", MarkedText("\(root)\n<!-- a"), ""),
    Case("cut in data", MarkedText("\(root)\n<![CDATA[ a"), ""),
    Case("cut in a reference", MarkedText("\(root)\n&am"), ""),
    Case("cut behind the declaration", MarkedText("<?xml version='1.0'?>"), "empty"),
  ]

  private static func x(_ count: Int) -> String { String(repeating: "x", count: count) }

  private static func attributes(_ count: Int, prefix: String = "a") -> String {
    (0..<count).map { "\(prefix)\($0)='1'" }.joined(separator: " ")
  }

  private static func deep(_ count: Int, isClosed: Bool) -> MarkedText {
    // The root is the first of 256.
    let open = String(repeating: "<A>", count: 255) + "<«A»>"
    let rest = String(repeating: "<A>", count: count - 256)
    return .inRoot(open + rest + (isClosed ? String(repeating: "</A>", count: count) : ""))
  }

  @Test(arguments: cases)
  func isOneFinding(_ example: Case) {
    let bytes = Array(example.marked.text.utf8)
    // Whoever reads plain files alone must not have another opinion than libxml2.
    for asksLibraryAlways in [false, true] {
      var reader = XMLReader(asksLibraryAlways: asksLibraryAlways)
      let file = reader.read(SourceFile(path: "a.xml", bytes: bytes), id: FileID(0))
      #expect(file.tree == nil)
      #expect(file.diagnostics.count == 1)
      guard let finding = file.diagnostics.first else { return }
      #expect(finding.rule == example.rule, "\(finding.message)")
      #expect(
        example.message.isEmpty || finding.message.contains(example.message), "\(finding.message)")
      guard let place = example.marked.ranges.first else { continue }
      #expect(finding.location.range.start == place.start, "\(finding.message)")
      if place.end > place.start {
        #expect(finding.location.range == place, "\(finding.message)")
      }
    }
  }

  @Test func whatIsOddButAllowedIsRead() {
    let contents = [
      "<Job xml:base='http://example.invalid/' xml:space='preserve' xml:lang='en'/>",
      String(repeating: "<?php echo 1 ?>", count: 50_000),
      String(repeating: "<!-- - -->", count: 50_000),
      "<u:Job xmlns:u='\(XMLReader.namespace)' Identifier='a'/>",
      "<A \(Self.attributes(1000))/>",
      "<A B='\(Self.x(1_048_576))'/>",
      "<A Identifier='\(Self.x(4096))'/>",
      "<!-- <A \(Self.attributes(1001))/> --><![CDATA[<A \(Self.attributes(1001))/>]]>",
      "\u{FEFF}<A B='\u{FEFF}'/>",
    ]
    for content in contents {
      let file = MarkedText.inRoot(content).read()
      #expect(file.tree != nil, "\(file.diagnostics.first?.message ?? ""): \(content.prefix(80))")
    }
  }

  /// Ours is 256, and a tree is flat; nothing that walks it may need the stack for more.
  @Test func theDeepestTreeIsWalkedByEverything() {
    let open = (0..<255).map { "<Job Identifier='j\($0)'>" }.joined()
    let content = open + "<CleanDatabaseJob/>" + String(repeating: "</Job>", count: 255)
    let deep = TestExpansion(String(content.dropFirst("<Job Identifier='j0'>".count).dropLast(6)))
    #expect(deep.expanded.files.first?.tree?.elementCount == 256)
    let found = deep.compiler.validate(deep.expanded)
    #expect(!found.isEmpty)
    #expect(deep.document().contains("j254"))
    let difference = ConfigurationDifference(
      from: deep.expanded, to: TestExpansion("<Job Identifier='j1'/>").expanded)
    #expect(!difference.changes.isEmpty)
    guard let root = deep.expanded.files.first?.tree?.roots.first(where: { _ in true }) else {
      Issue.record("the file was not read")
      return
    }
    #expect(Array(root.subtree).last?.depth == 255)
    var copy = GeneratedElement(copying: root)
    var depth = 0
    while let child = copy.children.last {
      copy = child
      depth += 1
    }
    #expect(depth == 255 && copy.name == "CleanDatabaseJob")
  }
}
