import ScaffoldCompiler
import Testing

/// Whatever a value holds, generated text reads back as the same value.
@Suite struct EscapingTests {
  static let nasty = "<a b=\"c\">&'amp;]]>--\t\n\r é𝄞&#9;"

  @Test func everyCharacterReadsBack() throws {
    var escaped: [UInt8] = []
    AttributeValue.appendEscaped(Self.nasty, to: &escaped)
    let spelt = String(decoding: escaped, as: UTF8.self)
    let tree = try #require(MarkedText.inRoot("<A B=\"\(spelt)\"/>").read().tree)
    #expect(tree.element(1)[Name("B")] == Self.nasty)
  }

  /// Every byte at every place of a word, and behind the last one.
  @Test func everyByteIsEscapedWhereverItStands() {
    let escapes: [UInt8: String] = [
      0x09: "&#9;", 0x0A: "&#10;", 0x0D: "&#13;", 0x22: "&quot;", 0x26: "&amp;", 0x3C: "&lt;",
      0x3E: "&gt;",
    ]
    for byte in UInt8(0)...0x7F {
      for before in 0...9 {
        for after in [0, 1, 7, 8] {
          let sign = String(Unicode.Scalar(byte))
          let (start, end) = (
            String(repeating: "a", count: before), String(repeating: "é", count: after)
          )
          var escaped: [UInt8] = []
          let wasNeeded = AttributeValue.appendEscaped(start + sign + end, to: &escaped)
          #expect(wasNeeded == (escapes[byte] != nil))
          #expect(escaped == Array((start + (escapes[byte] ?? sign) + end).utf8))
        }
      }
    }
  }

  @Test func inEveryPosition() throws {
    var escaped: [UInt8] = []
    AttributeValue.appendEscaped(Self.nasty, to: &escaped)
    let value = String(decoding: escaped, as: UTF8.self)
    let expansion = TestExpansion(
      """
      <OpenIdClient Identifier="\(value)"/>
      <Connector Identifier="C\(value)" DisplayName_L1="L\(value)" Agent="A\(value)"/>
      <Connection Identifier="E\(value)" Connector="C\(value)" Package="Usercube.CSV@0000001"/>
      <EntityTypeMapping Identifier="T\(value)" Connector="C\(value)"/>
      <ResourceType Identifier="R\(value)" SourceEntityType="S\(value)" TargetEntityType="T\(value)"/>
      <CreateConnectorSynchroComplete Connector="C\(value)" JobIdentifier="J\(value)" DisplayName_L1="D\(value)">
        <OpenIdIdentifier Identifier="\(value)"/>
        <CronTabExpression CronTab="*\(value)"/>
      </CreateConnectorSynchroComplete>
      """)
    #expect(expansion.findings.isEmpty, "\(expansion.findings)")
    let again = TestExpansion(files: expansion.output())
    let job = try #require(again.expanded.configuration.index.elements(.job).first)
    #expect(job[.identifier] == "J\(Self.nasty)")
    #expect(job[Name("DisplayName_L1")] == "D\(Self.nasty)")
    #expect(job[Name("Agent")] == "A\(Self.nasty)")
    #expect(job[Name("CronTabExpression")] == "*\(Self.nasty)")
    let export = try #require(job.children.first { _ in true })
    #expect(export[Name("OpenIdClient")] == Self.nasty)
    #expect(export[Name("Connection")] == "E\(Self.nasty)")
    let mentioned = Set(
      job.subtree.compactMap { $0[Name("EntityType")] ?? $0[Name("ResourceType")] })
    #expect(mentioned == ["T\(Self.nasty)", "S\(Self.nasty)", "R\(Self.nasty)"])
  }
}
