import Testing

/// One call that makes so many rules that a watch lets several threads write them.
@Suite struct ManyRulesTests {
  private func configuration(_ types: [String]) -> [String: [UInt8]] {
    let declared = types.map {
      """
      <EntityType Identifier="\($0)" DisplayName_L1="Type &amp; \($0)" />
      <EntityTypeMapping Identifier="\($0)" Connector="Payroll" />
      """
    }
    let calls = """
      <Profile Identifier="Auditor" DisplayName_L1="Auditor" />
      <Connector Identifier="Payroll" DisplayName_L1="Payroll" Agent="Local" />
      <ResourceChangesViewAccessControlRules Profile="Auditor" />
      """
    return [
      "Calls.xml": Array(TestExpansion.file(calls).utf8),
      "Types.xml": Array(TestExpansion.file(declared.joined(separator: "\n")).utf8),
    ]
  }

  @Test(arguments: [1, 2, 5])
  func rulesAreTheSameHoweverManyThreadsWriteThem(_ workers: Int) {
    var run = RecallRun(workers: workers)
    var types = (0..<300).map { "Type\($0)" }
    // As it is, with a type that is called otherwise, without it, and as it was.
    for change in 0..<4 {
      switch change {
      case 1: types[150] = "Other"
      case 2: types.remove(at: 150)
      case 3: types.insert("Type150", at: 150)
      default: break
      }
      let (warm, cold) = run.compile(configuration(types))
      #expect(warm == cold)
      let rules = warm.output["Calls.xml"]?.split(separator: "<AccessControlRule ").count ?? 0
      #expect(rules == types.count + 1)
    }
  }
}
