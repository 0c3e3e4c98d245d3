import ScaffoldCompiler
import Testing

/// What holds of the expansion of every valid configuration.
@Suite struct PropertyTests {
  static let seeds = Array(UInt64(1)...200)

  @Test(arguments: seeds)
  func holdsFor(_ seed: UInt64) throws {
    let files = ConfigurationGenerator.files(seed: seed)
    let expansion = TestExpansion(files: files)
    let severe = expansion.diagnostics.filter { $0.severity >= .warning }
    #expect(severe.isEmpty, "\(expansion.report(isConcise: true))")

    let output = expansion.output()
    let wide = TestExpansion(files: files, workers: 8)
    #expect(wide.output() == output)
    #expect(wide.findings == expansion.findings)
    #expect(wide.document() == expansion.document())

    let again = TestExpansion(files: output)
    #expect(again.expanded.files.allSatisfy { $0.tree != nil }, "\(again.findings)")
    #expect(again.output() == output)
    #expect(again.expanded.configuration.generated.isEmpty)
    let single = TestExpansion(files: ["Conf.xml": Array(expansion.document().utf8)])
    #expect(single.expanded.files.allSatisfy { $0.tree != nil })

    let invariants = OutputInvariants(again.expanded.configuration.index)
    #expect(invariants.violations.isEmpty, "\(invariants.violations.prefix(5))")
    #expect(nodesWithoutOrigin(expansion.expanded.configuration).isEmpty)
  }

  @Test(arguments: seeds.prefix(20))
  func withoutScaffoldingsNothingChanges(_ seed: UInt64) {
    let files = ConfigurationGenerator.files(seed: seed)
    let expansion = TestExpansion(files: files, scaffoldings: [])
    #expect(expansion.output() == files)
  }

  @Test func theGeneratorMakesEverything() {
    let text = Self.seeds.map { seed in
      ConfigurationGenerator.files(seed: seed).values
        .map { String(decoding: $0, as: UTF8.self) }.joined()
    }.joined()
    let words = [
      "CreateConnectorSynchroIncremental", "CreateConnectorSynchroComplete",
      "CreateAgentSynchroIncremental", "CreateAgentSynchroComplete", "CreateInitializationJob",
      "CreateConnectorsJobs", "CreateAccessCertificationJob", "CleanDatabaseJob", "AddTask",
      "LinkDependTask", "DoNotCreateJob", "NotUsed", "PrincipalDataConnector", "NoProvisioning",
      "NoSynchronization", "QueryRule", "IsDeactivated", "'Merge'", "'Delete'", "Language",
      "Usercube.AD@", "Usercube.LDAP@", "Usercube.AzureAD@",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  /// Every generated element and attribute whose origin leads nowhere.
  private func nodesWithoutOrigin(_ configuration: Configuration) -> [String] {
    let isPlace = { (origin: Origin?) in
      guard let origin, let element = configuration.element(origin.node) else { return false }
      guard let attribute = origin.attribute else { return true }
      return element.attributes.contains { $0.index == attribute }
    }
    return configuration.generated.flatMap { tree in
      tree.roots.flatMap { Array($0.subtree) }.flatMap { element in
        (isPlace(element.origin) ? [] : [element.name.text])
          + element.attributes.filter { !isPlace($0.origin) }
          .map { "\(element.name.text)/@\($0.name.text)" }
      }
    }
  }
}
