import ScaffoldCompiler
import Testing

/// Where a fix is offered, and where it would be wrong.
struct FixOfferTests {
  private static let connector = "<Connector Identifier=\"Entra\" Agent=\"Local\"/>\n"

  private func fixes(_ content: String, _ id: String) -> [[Diagnostic.Fix]] {
    TestExpansion(content).diagnostics.filter { $0.rule.id == id }.map(\.fixes)
  }

  @Test func aTaskThatIsLookedForAtTheEnd() throws {
    let content =
      Self.connector + "<InvokeSqlCommandTask Identifier=\"Clean\"/>"
      + "<CreateConnectorSynchroIncremental Connector=\"Entra\">"
      + "<AddTask Task=\"clean\" TaskToCompareWith=\"Synchronize\" After=\"true\"/>"
      + "</CreateConnectorSynchroIncremental>"
    let fix = try #require(fixes(content, "SC4001").first?.first)
    #expect(fix.isSafe && fix.edits.map(\.replacement) == ["Clean"])
  }

  @Test func aTaskMayBeExternal() {
    let content =
      Self.connector + "<CreateConnectorSynchroIncremental Connector=\"Entra\">"
      + "<AddTask Task=\"clean\" TaskToCompareWith=\"Synchronize\" After=\"true\"/>"
      + "</CreateConnectorSynchroIncremental>"
    #expect(TestExpansion(content).findings.contains("SC4001"))
    #expect(!TestExpansion(content, external: [.task]).findings.contains("SC4001"))
  }

  @Test func aTaskInAnotherJobIsNotRemoved() throws {
    let content = """
      <CleanDatabaseJob/>
      <Job Identifier="Mine">
        <CleanDataBase Identifier="CleanDatabase_CleanDataBase" DisplayName_L1="Clean Database" DisplayName_L2="Nettoyage de la base de données" Level="0"/>
      </Job>
      """
    #expect(fixes(content, "SC6012") == [[]])
  }

  @Test func whatIsGeneratedIsNotChanged() {
    let expansion = TestExpansion(
      Self.connector + "<MakeCall/>",
      scaffoldings: [MakeCall.self, TakeConnector.self])
    let found = expansion.diagnostics
    #expect(found.map(\.rule.id) == ["SC4001", "SC6004"])
    #expect(found.allSatisfy { $0.fixes.isEmpty })
  }
}

/// Makes a call with two mistakes.
private enum MakeCall: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "MakeCall", stratum: .composition, summary: "Makes a call", example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    var made = GeneratedElement("TakeConnector", from: call.origin)
    made.set("Connector", "entra", from: call.origin)
    made.set("Flag", "True", from: call.origin)
    return [made]
  }
}

private enum TakeConnector: ElementScaffolding {
  static let signature = ScaffoldingSignature(
    "TakeConnector", stratum: .jobs, summary: "Takes a connector",
    attributes: [
      ParameterSignature("Connector", references: .connector, summary: "One"),
      ParameterSignature("Flag", .boolean, summary: "One"),
    ], example: "")

  static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? { [] }
}
