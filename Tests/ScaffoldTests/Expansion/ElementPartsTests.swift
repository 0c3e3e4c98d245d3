import ScaffoldCompiler
import Scaffolds
import Testing

/// Elements that scaffoldings add to, and modules that everything else builds on.
@Suite struct ElementPartsTests {
  private static let languages = """
      <Language Code="en-US" IndicatorNumber="1" />
      <EntityType Identifier="Town" DisplayName_L1="Town">
        <Property Identifier="Code" IsKey="true" TargetColumnIndex="4" Type="String" />
      </EntityType>
    """

  private func count(_ text: String, in expansion: TestExpansion) -> Int {
    expansion.text.split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  @Test func aPartStandsBesideWhatAHandDefines() {
    let expansion = TestExpansion(Self.languages + "<WorkflowEntityType EntityType=\"Town\" />")
    #expect(expansion.findings.isEmpty)
    #expect(count("<EntityType Identifier=\"Town\"", in: expansion) == 2)
    #expect(expansion.compiler.validate(expansion.expanded).isEmpty)
  }

  @Test func whatIsExpandedValidatesAgain() {
    let expansion = TestExpansion(Self.languages + "<WorkflowEntityType EntityType=\"Town\" />")
    let again = TestExpansion(
      files: ["Conf.xml": expansion.output()["Conf.xml"] ?? []], scaffoldings: [])
    #expect(again.compiler.validate(again.expanded).isEmpty)
  }

  @Test func aPartOfAnotherEntityTypeIsStillADuplicate() {
    let twice = TestExpansion(
      Self.languages + """
        <EntityType Identifier="Town" DisplayName_L1="City">
          <Property Identifier="Name" TargetColumnIndex="5" Type="String" />
        </EntityType>
        """)
    #expect(twice.compiler.validate(twice.expanded).contains { $0.rule == .duplicateDefinition })
  }

  @Test func twoScaffoldingsAddToOneMenuOnceEach() {
    let expansion = TestExpansion(
      Self.languages + """
        <CreateUpdateDeleteMenus EntityType="Town" />
        <UpdateResourcesMenus EntityType="Town" />
        """)
    #expect(expansion.findings.isEmpty)
    #expect(count("Identifier=\"View_Town\"", in: expansion) == 2)
    #expect(count("Identifier=\"View_Town_Update\"", in: expansion) == 1)
  }
}

/// The module of people and departments by itself: its calls stay as they are.
@Suite struct WorkforceModuleTests {
  private static let profiles = """
      <Language Code="en-US" IndicatorNumber="1" />
      <Profile Identifier="Clerk" DisplayName_L1="Clerk" />
    """

  private func expand(_ arguments: String) -> TestExpansion {
    TestExpansion(
      Self.profiles + "<WorkforceModule>\(arguments)</WorkforceModule>",
      scaffoldings: [WorkforceModule.self])
  }

  private func names(_ kind: String, in expansion: TestExpansion) -> [String] {
    expansion.expanded.configuration.index.identifiers(Name(kind))
  }

  private func calls(_ name: String, in expansion: TestExpansion) -> [Element] {
    expansion.expanded.configuration.index.elements(Name(name))
  }

  @Test func everyAccessRuleIsThereOnceAndInOrder() {
    let rules = names(
      "AccessControlRule",
      in: expand(
        "<CompositeProfile ProfileIdentifier=\"Clerk\" TargetProfile=\"Workforce/Self/View\" />"))
    #expect(Set(rules).count == rules.count)
    #expect(rules == rules.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(rules.contains("Clerk_Composite_Directory_Self_View_*"))
    #expect(rules.contains("Clerk_Composite_Directory_Self_View_*_Directory_Site"))
  }

  @Test func anAreaOfResponsibilityLimitsWhomTheRulesAreAbout() throws {
    let expansion = expand(
      """
      <CompositeProfile ProfileIdentifier="Clerk" AreaOfResponsibility="Organization"
        TargetProfile="Workforce/Directory/Directory_User/ViewHR" />
      """)
    let rule = try #require(
      expansion.expanded.configuration.index.definition(
        Name("AccessControlRule"), "Clerk_Composite_Directory_Directory_User_ViewHR_*"))
    let filter = try #require(rule.children.first { $0.name == Name("Filter") })
    #expect(filter[Name("Binding")] == "MainRecord.Organization.Id")
    #expect(filter[Name("Dimension")] == "Organization0")
  }

  @Test func theCallsAreThoseOfTheDocumentation() {
    let expansion = expand("")
    let expected = [
      "ConnectorMappings": 17, "CreateAdministratorProfile": 1,
      "CreateUpdateDeleteAccessControlRules": 14, "CreateUpdateDeleteTemplate": 15,
      "OptimizeDisplayTable": 1, "ViewTemplate": 3, "WorkflowEntityType": 1,
      "WorkflowEntityTypeDisplayTable": 1, "WorkflowEntityTypeSearchBar": 1,
      "BasketRulesControlRules": 13, "WorkflowAccessControlRules": 3,
    ]
    for (name, count) in expected {
      #expect(calls(name, in: expansion).count == count, "\(name)")
    }
  }

  @Test func whatTheModelLeavesOutIsNamedNowhere() {
    let expansion = expand("<ModelUsage Binding=\"Directory_Site\" Count=\"0\" />")
    #expect(!names("EntityType", in: expansion).contains("Directory_Site"))
    #expect(!names("Dimension", in: expansion).contains("Site0"))
    #expect(!expansion.text.contains("EntityType=\"Directory_Site\""))
    #expect(!expansion.text.contains("Directory_UserRecord:Site"))
    // The component profiles stay, as the documentation shows for other entity types.
    #expect(names("Profile", in: expansion).contains("Workforce/Directory/Directory_Site/View"))
  }

  @Test func withoutReviewNothingWaitsForOne() {
    let expansion = expand("<NewInternalWorkflow IsReviewRequired=\"false\" />")
    #expect(!expansion.text.contains("Directory_User_NewInternal:Review"))
    #expect(!expansion.text.contains("Directory_User_NewInternal/Review"))
    #expect(!expansion.text.contains("Id=\"-103\""))
  }

  @Test func aTextOfAnArgumentIsQuotedInItsCode() {
    let expansion = expand(
      "<EmailGeneration Strategy=\"FirstName.LastName\" Domain=\"a&quot;b\" />")
    #expect(expansion.text.contains("?? &quot;a\\&quot;b&quot;)"))
  }

  @Test func jobsSeeWhatTheModuleMakes() {
    let expansion = TestExpansion(
      Self.profiles + """
        <Agent Identifier="Default" DisplayName_L1="Default" />
        <Policy Identifier="Default" DisplayName_L1="Default" />
        <OpenIdClient Identifier="Job" Profile="Clerk" />
        <CreateConnectorSynchroComplete Connector="Directory" JobIdentifier="J" />
        <WorkforceModule />
        """)
    let job = expansion.expanded.configuration.index.definition(.job, "J")
    let tasks = (job?.children).map(Array.init) ?? []
    #expect(tasks.contains { $0[.identifier] == "J_Export_Directory_Complete_Directory" })
    let expressions = tasks.first { $0.name == Name("UpdateEntityPropertyExpressionsTask") }
    let types = (expressions?.children).map { $0.compactMap { $0[Name("EntityType")] } } ?? []
    #expect(types.contains("Directory_UserRecord") && types.contains("Directory_Country"))
  }
}
