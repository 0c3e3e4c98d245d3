import Scaffolds
import Testing

@testable import ScaffoldCompiler

struct JobPlanTests {
  /// What a configuration comes to, from the children of its root.
  private func expanded(_ xml: String) throws -> (Compiler, ExpandedConfiguration) {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    let compiler = Compiler(options)
    let text =
      "<ConfigurationFile xmlns=\"urn:schemas-usercube-com:configuration\">\(xml)</ConfigurationFile>"
    let files = compiler.read([SourceFile(path: "Case.xml", bytes: Array(text.utf8))])
    #expect(files.flatMap(\.diagnostics).isEmpty)
    return (compiler, compiler.expand(files))
  }

  private func plans(_ xml: String) throws -> [JobPlan] {
    try expanded(xml).1.configuration.index.fact(JobPlans.self).all
  }

  private func stages(_ xml: String) throws -> [[String]] {
    let plan = try #require(plans(xml).first)
    return plan.stages.map { $0.map { plan.tasks[$0].identifier ?? "" } }
  }

  // MARK: Order

  @Test func readingOrderWithoutLevels() throws {
    let stages = try stages(
      """
      <Job Identifier="J"><Step Identifier="B"/><FulfillTask Identifier="A" Level="-1"/></Job>
      <ExportTask Identifier="B"/>
      """)
    #expect(stages == [["B"], ["A"]])
  }

  /// Of several tasks with one name the first is meant.
  @Test(arguments: [3, 60])
  func dependenciesNameTasksOfTheJob(count: Int) throws {
    let tasks = (1..<count).map { number in
      """
      <FulfillTask Identifier="\(number == 2 ? "1" : "\(number)")">
        <TaskDependsOnTask ParentTask="\(number - 1)"/><TaskDependsOnTask ParentTask="none"/>
      </FulfillTask>
      """
    }
    let plan = try #require(
      plans("<Job Identifier=\"J\"><Step Identifier=\"0\"/>\(tasks.joined())</Job>").first)
    #expect(plan.tasks.count == count)
    let wanted = (1..<count).flatMap { [$0 == 3 ? nil : $0 - 1, nil] }
    #expect(plan.dependencies.map(\.parent) == wanted)
  }

  @Test func levelsTogether() throws {
    let stages = try stages(
      """
      <Job Identifier="J">
        <FulfillTask Identifier="A" Level="7"/><Step Identifier="B" Level="2"/>
        <FulfillTask Identifier="C" Level="2"/>
      </Job>
      """)
    #expect(stages == [["B", "C"], ["A"]])
  }

  /// Where attributes stand is counted in one byte, and others may stand in front of them.
  @Test(arguments: [0, 251, 252, 253, 254, 255, 256, 300])
  func attributesBehindManyOthers(count: Int) throws {
    let others = (0..<count).map { "Other\($0)=\"x\"" }.joined(separator: " ")
    let plan = try #require(
      plans(
        """
        <Job Identifier="J">
          <FulfillTask \(others) Identifier="B" Level="2" Connector="" Agent="Local"/>
          <FulfillTask Identifier="A" Level="1"/>
        </Job>
        """
      ).first)
    #expect(plan.tasks.map(\.identifier) == ["B", "A"])
    #expect(plan.stages == [[1], [0]])
    #expect(plan.tasks[0].text(.agent) == "Local")
    #expect(plan.tasks[0].filled(.connector) == nil)
    #expect(plan.tasks[0].filled(.dirty) == nil)
  }

  @Test func withoutLevelBesideLevels() throws {
    let stages = try stages(
      """
      <Job Identifier="J">
        <FulfillTask Identifier="A"/><FulfillTask Identifier="B" Level="1"/>
        <FulfillTask Identifier="C"/><FulfillTask Identifier="D" Level="0"/>
        <FulfillTask Identifier="E" Level="1"/>
      </Job>
      """)
    #expect(stages == [["A"], ["D"], ["B", "E"], ["C"]])
  }

  @Test func orderOfMixedLevelsIsNotKnown() throws {
    let plan = try #require(
      plans(
        """
        <Job Identifier="J"><FulfillTask Identifier="A"/><FulfillTask Identifier="B" Level="1"/></Job>
        """
      ).first)
    #expect(plan.hasMixedLevels)
    #expect(plan.position(1) == nil)
  }

  // MARK: What an entry comes to

  @Test func stepsByEitherSpellingAndOverrides() throws {
    let plan = try #require(
      plans(
        """
        <UpdateClassificationTask Identifier="A" Dirty="true" BatchSize="5">
          <TaskDependsOnTask ParentTask="B"/>
        </UpdateClassificationTask>
        <Job Identifier="J">
          <Step Task="A"/><Step Identifier="Nothing"/>
          <UpdateClassificationTaskOverride Identifier="A" Dirty="false"/>
        </Job>
        """
      ).first)
    #expect(plan.tasks.map { $0[Name("Dirty")] } == ["true", nil, "false"])
    #expect(plan.tasks.map { $0[Name("BatchSize")] } == ["5", nil, "5"])
    #expect(plan.tasks.map(\.isInPlace) == [false, false, false])
    #expect(plan.tasks[1].definition == nil)
    #expect(plan.dependencies.map(\.parentIdentifier) == ["B", "B"])
    #expect(plan.dependencies.allSatisfy { $0.parent == nil })
  }

  @Test func tasksAtTopLevelComeFirst() throws {
    let plans = try plans(
      """
      <Job Identifier="J"><FulfillTask Identifier="A" BatchSize="1"/></Job>
      <Job Identifier="K"><Step Identifier="A"/></Job>
      <FulfillTask Identifier="A" BatchSize="2"/>
      """)
    #expect(plans.map { $0.tasks[0][Name("BatchSize")] } == ["1", "2"])
  }

  @Test func adjustmentsAreNoJobs() throws {
    let plans = try plans(
      """
      <Job Identifier="J" ConsolidationMode="Merge" LogLevel="Error"/>
      <Job Identifier="K"><FulfillTask Identifier="A" ConsolidationMode="Delete"/></Job>
      """)
    #expect(plans.map(\.identifier) == ["K"])
    #expect(plans[0].tasks.isEmpty)
  }

  @Test func generatedJobs() throws {
    let plans = try plans(
      """
      <Job Identifier="Hand"/><Connector Identifier="AD" DisplayName_L1="AD"/>
      <Connection Identifier="X" Connector="AD" Package="Usercube.AD@0000001"/>
      <CreateConnectorSynchroComplete Connector="AD"/><CreateConnectorsJobs/>
      """)
    #expect(
      plans.map(\.identifier) == ["Hand", "AD_Synchronization_Complete", "AD_VirtualJob"])
    #expect(plans[2].tasks.allSatisfy { $0.isStep && $0.definition != nil })
    #expect(plans[1].stages.count == plans[1].tasks.count)
  }

  // MARK: Findings in generated jobs

  @Test func trailIntoTheGeneratedJob() throws {
    let (compiler, expanded) = try expanded(
      """
      <Connector Identifier="AD" DisplayName_L1="AD"/>
      <Connection Identifier="X" Connector="AD" Package="Usercube.AD@0000001"/>
      <CreateConnectorSynchroComplete Connector="AD">
        <CronTabExpression CronTab="0 2 * * 1,9"/>
      </CreateConnectorSynchroComplete>
      """)
    let found = compiler.validate(expanded).filter { $0.rule == .cronSyntax }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(expanded.files[0].text[finding.location.range] == "9")
    #expect(
      finding.expansion.map(\.generated) == [
        "Job[AD_Synchronization_Complete]/@CronTabExpression"
      ])
  }
}
