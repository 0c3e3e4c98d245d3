import ScaffoldCompiler
import Testing

/// One cause, one finding.
@Suite struct ConsequencesTests {
  private func messages(_ content: String) -> [String] {
    let expansion = TestExpansion(content)
    let (compiler, expanded) = (expansion.compiler, expansion.expanded)
    let found = compiler.diagnostics(of: expanded) + compiler.validate(expanded)
    return compiler.control(found.sortedForReport(), in: expanded.files, isComplete: true)
      .map(\.message)
  }

  private static func connector(_ attributes: String) -> String {
    """
      <Agent Identifier="Site" DisplayName_L1="Site" />
      <Profile Identifier="Robot" DisplayName_L1="Robot" />
      <OpenIdClient Identifier="Job" DisplayName_L1="Jobs" Profile="Robot"
          HashedSecret="K7gNU3sdo+OL0wNhqoVWhr3g6s1xYv72ol/pe/Unols=" />
      <JobViewAccessControlRules Profile="Robot" />
      <Connector \(attributes) DisplayName_L1="Payroll" Agent="Site" />
      <CreateConnectorSynchroComplete Connector="Payroll" DisplayName_L1="All">
        <OpenIdIdentifier Identifier="Job" />
      </CreateConnectorSynchroComplete>
    """
  }

  @Test func callsDoNotMissWhatHasAMisspeltIdentifier() {
    #expect(
      messages(Self.connector("Identifer=\"Payroll\""))
        == ["'Connector' has no attribute 'Identifer'"])
  }

  @Test(arguments: ["Identifier=\"Wages\" Identifer=\"Payroll\"", "Titel=\"Payroll\""])
  func anotherUnknownAttributeExcusesNothing(_ attributes: String) {
    #expect(
      messages(Self.connector(attributes)).contains("the connector 'Payroll' is not declared"))
  }
}
