import Foundation
import Scaffolds
import Testing

@testable import ScaffoldCompiler

/// The catalogue, and what is said about generated and adjusted elements.
struct CatalogTests {
  func findings(_ body: String, external: Set<ReferenceKind> = []) -> [Diagnostic] {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    options.externalKinds = external
    let compiler = Compiler(options)
    let text =
      "<ConfigurationFile xmlns=\"urn:schemas-usercube-com:configuration\">\n\(body)\n"
      + "</ConfigurationFile>"
    let expanded = compiler.expand(
      compiler.read([SourceFile(path: "Conf.xml", bytes: Array(text.utf8))]))
    return Validator(
      checks: [CatalogCheck.self, DuplicateCheck.self, IdentifierCheck.self],
      scaffoldings: ScaffoldRegistry.all.map { $0.signature }, external: ExternalNames(external),
      workers: Workers(count: 1)
    ).diagnostics(of: expanded)
  }

  func messages(_ body: String, external: Set<ReferenceKind> = []) -> [String] {
    findings(body, external: external).map(\.message)
  }

  @Test func everyNameIsThereOnce() {
    let names = ElementCatalog.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 140)
    for definition in ElementCatalog.all {
      let attributes = definition.attributes.map(\.name)
      #expect(Set(attributes).count == attributes.count, "\(definition.name)")
      #expect(!definition.summary.isEmpty, "\(definition.name)")
      #expect(!ScaffoldRegistry.all.contains { $0.signature.element == definition.name })
    }
  }

  @Test func everyReferenceKindHasADefinition() {
    let elements = Set(ElementCatalog.all.map(\.name))
    for kind in ReferenceKind.known
    where ![.task, .activity, .entityProperty, .package].contains(kind) {
      #expect(elements.contains(kind.element), "\(kind.element)")
    }
  }

  @Test func theFixtureHasNoMistake() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Conf")
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    let compiler = Compiler(options)
    let expanded = compiler.expand(try compiler.read(folder: folder.path))
    let found = Validator(
      checks: [CatalogCheck.self, DuplicateCheck.self, IdentifierCheck.self],
      scaffoldings: ScaffoldRegistry.all.map { $0.signature }, workers: Workers(count: 2)
    ).diagnostics(of: expanded)
    #expect(found.map(\.message) == [])
  }

  private static let connector = """
    <Profile Identifier="Night" />
    <OpenIdClient Identifier="Job" HashedSecret="c2VjcmV0" DisplayName_L1="Job" Profile="Night" />
    <Connector Identifier="Payroll" DisplayName_L1="Payroll" Agent="Site" />
    <Connection Identifier="PayrollFiles" DisplayName_L1="Files" Connector="Payroll"
      Package="Usercube.CSV@0000001" />
    <EntityType Identifier="Payroll_Person" DisplayName_L1="Person">
      <Property Identifier="Number" IsKey="true" TargetColumnIndex="4" Type="String" />
    </EntityType>
    <EntityTypeMapping Identifier="Payroll_Person" Connector="Payroll" ConnectionTable="people">
      <Property Identifier="Number" ConnectionColumn="number" IsPrimaryKey="true" />
    </EntityTypeMapping>
    <CreateConnectorSynchroComplete Connector="Payroll" DisplayName_L1="Payroll">
      <OpenIdIdentifier Identifier="Job" />
    </CreateConnectorSynchroComplete>
    """

  /// The agent is wrong in every generated task, and the connector is to blame once.
  @Test func oneCauseIsOneFinding() {
    let found = findings(Self.connector)
    #expect(found.map(\.message) == ["the agent 'Site' is not declared"])
    #expect(found.first?.expansion.isEmpty == true)
    #expect(findings(Self.connector, external: [.agent]).isEmpty)
  }

  @Test func whatAHandMergesIsJudgedOnceAndWhereItStands() {
    let task = """
      <ExportTask Identifier="Payroll_Synchronization_Complete_Export_Payroll_Complete_PayrollFiles"
        ConsolidationMode="Merge" Level="first" />
      """
    let agent = "<Agent Identifier=\"Site\" DisplayName_L1=\"Site\" />"
    let found = findings(Self.connector + agent + task)
    #expect(found.map(\.message) == ["'Level' is a number, not 'first'"])
    #expect(found.first?.expansion == [])
  }

  @Test func generatedNodesAreBlamedOnTheirCall() throws {
    let agent = "<Agent Identifier=\"Site\" DisplayName_L1=\"Site\" />"
    let clash = """
      <ResetValidFromTask DisplayName_L1="Reset"
        Identifier="Payroll_Synchronization_Complete_Export_Payroll_Complete_PayrollFiles" />
      """
    let found = findings(Self.connector + agent + clash)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule == .duplicateDefinition)
    let step = try #require(finding.expansion.first)
    #expect(step.scaffolding == "CreateConnectorSynchroComplete")
    #expect(
      step.generated
        == "Job[Payroll_Synchronization_Complete]/ExportTask[Payroll_Synchronization_Complete_Export_Payroll_Complete_PayrollFiles]/@Identifier"
    )
  }

  @Test func whatAnUnexpandedScaffoldingMayDefineIsNotMissed() {
    let use =
      "<AccessControlRule Identifier=\"R\" DisplayName_L1=\"R\" EntityType=\"Job\" Profile=\"Clerk\" />"
    #expect(messages(use).count == 1)
    #expect(messages("<BootstrapModule />" + use).isEmpty)
  }

  @Test func overridesRestateTheirTask() {
    let job = { (task: String) in
      """
      <SetRecentlyModifiedFlagTask Identifier="Flag" DisplayName_L1="Flag" />
      <UpdateClassificationTask Identifier="Sort" DisplayName_L1="Sort" />
      <Job Identifier="J" DisplayName_L1="J">\(task)</Job>
      """
    }
    #expect(
      messages(job("<UpdateClassificationTaskOverride Identifier=\"Sort\" Dirty=\"true\" />"))
        .isEmpty)
    #expect(
      messages(job("<UpdateClassificationTaskOverride Identifier=\"Sorted\" />"))
        == ["the task 'Sorted' is not declared"])
  }

  @Test func aSlipOfARequiredNameIsOneFinding() {
    #expect(
      messages("<Profile Identifir=\"A\" />") == ["'Profile' has no attribute 'Identifir'"])
  }
}

extension CatalogTests {
  @Test func whatABrokenDefinitionWouldDefineIsNotMissed() {
    let rule = """
      <AccessControlRule Identifier="R" DisplayName_L1="R" EntityType="Job" Profile="Auditor" />
      """
    #expect(
      messages("<Profle Identifier=\"Auditor\" />" + rule) == ["there is no element 'Profle'"])
    #expect(
      messages("<Profile Identifer=\"Auditor\" />" + rule)
        == ["'Profile' has no attribute 'Identifer'"])
  }
}
