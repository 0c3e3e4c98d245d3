import ScaffoldCompiler
import Testing

/// What may live in the product's database alone is not asked for.
@Suite struct ExternalKindTests {
  private static let content = """
      <Connector Identifier="A" Agent="Local"/>
      <EntityTypeMapping Identifier="A_T" Connector="A"/>
      <Connection Identifier="E" Connector="A" Package="Usercube.CSV@0000001"/>
    """

  private func findings(_ call: String, _ kinds: Set<ReferenceKind>) -> [String] {
    TestExpansion("\(Self.content)\n\(call)", external: kinds).diagnostics.map(\.rule.id)
  }

  @Test func anUndeclaredClientIsNothing() {
    let named =
      "<CreateConnectorSynchroComplete Connector='A'><OpenIdIdentifier Identifier='Far'/></CreateConnectorSynchroComplete>"
    #expect(findings(named, []) == ["SC4001"])
    #expect(findings(named, [.openIdClient]) == [])
    let silent = "<CreateConnectorSynchroComplete Connector='A'/>"
    #expect(findings(silent, []) == ["SC5006"])
    #expect(findings(silent, [.openIdClient]) == [])
  }

  @Test func anUndeclaredTaskIsNothing() {
    let call =
      "<OpenIdClient Identifier='Job'/><CreateConnectorSynchroComplete Connector='A'><OpenIdIdentifier Identifier='Job'/><AddTask Task='Far' TaskToCompareWith='Export' After='true'/></CreateConnectorSynchroComplete>"
    #expect(findings(call, []) == ["SC4001"])
    #expect(findings(call, [.task]) == [])
  }

  @Test func anUndeclaredAgentIsNothing() {
    let call =
      "<OpenIdClient Identifier='Job'/><CreateAgentSynchroComplete Agent='Far'><OpenIdIdentifier Identifier='Job'/></CreateAgentSynchroComplete>"
    #expect(findings(call, []) == ["SC4001"])
    #expect(findings(call, [.agent]) == [])
  }
}
