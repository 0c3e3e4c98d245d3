import ScaffoldCompiler
import Testing

/// Elements and attributes know where they stand, to the byte.
@Suite struct RangeTests {
  /// Reads a configuration in which the whole element is marked first, then each attribute, then
  /// the value of each; then compares.
  private func check(
    _ marked: MarkedText, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = marked.read()
    let tree = try #require(file.tree, "\(file.diagnostics)", sourceLocation: sourceLocation)
    let root = try #require(tree.roots.first { _ in true }, sourceLocation: sourceLocation)
    let element = try #require(root.children.first { _ in true }, sourceLocation: sourceLocation)
    var found = [element.range]
    for attribute in element.attributes {
      found += [attribute.range, attribute.nameRange, attribute.valueRange]
    }
    let text = file.text
    #expect(
      found.map { text[$0] } == marked.ranges.map { text[$0] }, sourceLocation: sourceLocation)
    #expect(found == marked.ranges, sourceLocation: sourceLocation)
  }

  @Test func oneLine() throws {
    try check(.inRoot("  «<A ««B»=\"«1»\"» ««C»=\"«two»\"» />»"))
  }

  @Test func manyLines() throws {
    try check(.inRoot("«<A\n  ««B»=\"«1»\"»\n\t««C»=\"«a\n b»\"»\n></A>»"))
  }

  /// Their length has no room beside the name.
  @Test(arguments: [2046, 2047, 2048, 4096, 70_000])
  func longValues(length: Int) throws {
    let long = String(repeating: "x", count: length - 2)
    try check(.inRoot("«<A ««B»=\"«'\(long)'»\"» ««C»='«\"\(long)\"»'» ««D»=\"«\(long)»\"»/>»"))
  }

  @Test func carriageReturns() throws {
    try check(.inRoot("\r\n«<A\r\n  ««B»=\"«1»\"»\r\n  ««C»=\"«2»\"»\r\n/>»\r\n"))
  }

  @Test func singleQuotesAndGreaterThan() throws {
    try check(.inRoot("«<A ««B»='«a > \"b\"»'» ««C»=\"«it's > /»\"»>text</A >»"))
  }

  @Test func spacesAroundEquals() throws {
    try check(.inRoot("«<A ««B» = \"«1»\"» ««C»\n=\n'«2»'»/>»"))
  }

  @Test func noSpaceBetweenEmptyValues() throws {
    try check(.inRoot("«<A ««B»=\"«»\"» ««C»='«»'»/>»"))
  }

  @Test func supplementaryPlane() throws {
    try check(.inRoot("<!-- 𝄞é -->«<A ««Né»=\"«𝄞𝄞»\"» ««C»='«é»'»>𝄞</A>»"))
  }

  @Test func commentsAndCharacterData() throws {
    try check(
      .inRoot(
        "<!-- <A B='0'/> --><![CDATA[<A B='0'/>]]>«<A ««B»='«1»'»><!-- </A> --><![CDATA[</A>]]></A>»"
      ))
  }

  @Test func processingInstruction() throws {
    try check(.inRoot("<?do <A B='0'/> ?>«<A ««B»='«1»'»/>»"))
  }

  @Test func prefix() throws {
    let marked = MarkedText(
      "<c:ConfigurationFile xmlns:c='\(XMLReader.namespace)'>«<c:A ««B»='«1»'»></c:A>»</c:ConfigurationFile>"
    )
    try check(marked)
    let tree = try #require(marked.read().tree)
    let element = tree.element(1)
    #expect(element.name == Name("A"))
    #expect(element.prefix == "c:")
    #expect(marked.read().text[element.nameRange] == "c:A")
  }

  @Test func referencesAreDecodedInPlace() throws {
    try check(.inRoot("«<A ««B»='«&lt;&#x1D11E;&amp;»'»/>»"))
    let tree = try #require(
      MarkedText.inRoot("<A B='&lt;&#x1D11E;&#65;&amp;&quot;&apos;&gt;' C='a\r\n\tb&#10;c'/>")
        .read().tree)
    #expect(tree.element(1)[Name("B")] == "<𝄞A&\"'>")
    // White space becomes blanks, but not the one that is written as a reference.
    #expect(tree.element(1)[Name("C")] == "a  b\nc")
  }

  @Test func linesAbove65535() throws {
    let lines = String(repeating: "\n", count: 70_000)
    let marked = MarkedText.inRoot("\(lines)«<A ««B»='«1»'»/>»")
    try check(marked)
    let file = marked.read()
    let element = try #require(file.tree).element(1)
    let position = LineTable(file.text.bytes).position(of: element.range.start)
    #expect(position == SourcePosition(line: 70_002, column: 1))
  }

  @Test func nestingIsKept() throws {
    let tree = try #require(MarkedText.inRoot("<A><B/><C><D/></C></A><E/>").read().tree)
    let root = tree.element(0)
    #expect(root.children.map(\.name.text) == ["A", "E"])
    #expect(tree.element(1).children.map(\.name.text) == ["B", "C"])
    #expect(tree.element(4).parent?.name.text == "C")
    #expect(tree.element(4).depth == 3)
    #expect(tree.elementCount == 6)
  }
}
