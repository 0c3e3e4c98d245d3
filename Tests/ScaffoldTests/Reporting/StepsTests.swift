import Foundation
import ScaffoldCompiler
import Testing

@Suite struct StepsTests {
  private static let mixed = """
    <Agent Identifier="Local" />
    <InvokeExpressionTask Identifier="Own" Agent="Far" OpenIdClient="Other" />
    <UpdateClassificationTask Identifier="Classify" Dirty="true" />
    <Job Identifier="J" Agent="Local">
      <Step Identifier="Classify" Level="7" />
      <UpdateClassificationTaskOverride Identifier="Classify" Level="3" Dirty="false" />
      <ExportTask Identifier="J_Export" Connector="C" Level="3" />
      <Step Task="Own" Level="9" />
      <Step Identifier="Nowhere" Level="9" />
      <SynchronizeTask Identifier="J_Sync" Connector="C" Level="5">
        <TaskDependsOnTask ParentTask="J_Export" />
        <TaskDependsOnTask ParentTask="Elsewhere" />
      </SynchronizeTask>
    </Job>
    """

  @Test func listsTheFixture() throws {
    let steps = try ReportedConfiguration.fixture().steps("AD_Synchronization_Complete")
    try GoldenText.expect(
      steps.table(isColored: false), is: "AD_Synchronization_Complete.steps.txt")
    try GoldenText.expect(steps.vendorText, is: "AD_Synchronization_Complete.vendor.txt")
  }

  @Test func resolvesStepsAndOverridesByLevel() throws {
    let table = try ReportedConfiguration(Self.mixed).steps("J").table(isColored: false)
    #expect(
      table == """
        LEVEL  TASK                 KIND                      RUNS ON  CLIENT  WAITS FOR
        3      Classify (override)  UpdateClassificationTask  server   –
        3      J_Export             ExportTask                Local    –
        5      J_Sync               SynchronizeTask           server   –       …Export, Elsewhere (not in the job)
        7      Classify (step)      UpdateClassificationTask  server   –
        9      Own (step)           InvokeExpressionTask      Far      Other
        9      Nowhere (step)       Step                      server   –

        """)
  }

  /// What starts together has one order, and orders have no gaps.
  @Test func ordersAsTheVendor() throws {
    let lines = try ReportedConfiguration(Self.mixed).steps("J").vendorText
    #expect(
      lines == """
        Task : Classify, Order : 0
        Task : J_Export, Order : 0
        Task : J_Sync, Order : 1
        Task : Classify, Order : 2
        Task : Own, Order : 3
        Task : Nowhere, Order : 3

        """)
  }

  @Test func readsTasksWithoutLevelsInOrder() throws {
    let lines = try ReportedConfiguration.fixture().steps("Marchelune_WeeklyClassification")
      .vendorText.split(separator: "\n")
    #expect(lines.first == "Task : Marchelune_SnapshotAssignments, Order : 0")
    #expect(lines.last == "Task : Marchelune_WeeklyNotifications, Order : 4")
  }

  @Test func isSafeForATerminal() throws {
    let configuration = ReportedConfiguration(
      "<Job Identifier=\"J\"><Step Identifier=\"a&#9;&#x202E;b&#x9B;31m\" /></Job>")
    let steps = try configuration.steps("J")
    for text in [steps.table(isColored: false), steps.vendorText] {
      let dangerous = text.unicodeScalars.filter {
        $0.value == 0x9B || $0.value == 0x202E || $0 == "\t"
      }
      #expect(dangerous.isEmpty)
    }
  }
}
