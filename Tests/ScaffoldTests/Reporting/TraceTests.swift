import Foundation
import ScaffoldCompiler
import Testing

@Suite struct TraceTests {
  @Test func tellsWhatAHandChanged() throws {
    let configuration = try ReportedConfiguration.fixture()
    try GoldenText.expect(
      configuration.traceText("Bank_Provisioning_Fulfill1"),
      is: "Bank_Provisioning_Fulfill1.trace.txt")
    let rewritten = try #require(
      configuration.traces("ServiceNow_Synchronization_Complete_ComputeRoleModel1").first)
    #expect(rewritten.status == .adjusted)
    #expect(rewritten.hands.map(\.mode) == [.update])
    // What a hand merely repeats keeps the origin that it has without the hand.
    #expect(rewritten.attributes.contains { $0.source?.role == .hand })
    #expect(rewritten.children.contains { $0.source?.role == .configuration })
  }

  @Test func tellsWhatAHandTookAway() throws {
    let traces = try ReportedConfiguration.fixture().traces(
      "SharePoint_Synchronization_Complete_SendRoleModelNotifications")
    #expect(traces.map(\.status) == [.deleted])
    #expect(traces.first?.calls.map(\.scaffolding) == ["CreateConnectorSynchroComplete"])
    #expect(traces.first?.job == "SharePoint_Synchronization_Complete")
  }

  @Test func tellsAReplacementFromWhatItReplaces() {
    let configuration = ReportedConfiguration(
      "<CleanDatabaseJob />\n<Job Identifier=\"CleanDatabase\" />")
    let traces = configuration.traces("CleanDatabase").filter { $0.element == "Job" }
    #expect(traces.map(\.status) == [.replacement])
    #expect(traces.first?.calls.map(\.scaffolding) == ["CleanDatabaseJob"])
    #expect(
      configuration.traceText("CleanDatabase").contains(
        "instead of what is made by CleanDatabaseJob at Conf.xml:2:1"))
  }

  @Test func tellsWhoNamesATask() throws {
    let configuration = try ReportedConfiguration.fixture()
    let own = try #require(configuration.traces("AD_UpdateClassification").first)
    #expect(own.status == .hand)
    #expect(
      own.referrers.map { "\($0.element)\($0.attribute) \($0.job ?? "")" } == [
        "AddTask@Task ",
        "UpdateClassificationTaskOverride@Identifier Marchelune_WeeklyClassification",
        "Step@Identifier AD_Synchronization_Delta",
      ])
    let flag = try #require(
      configuration.traces("AD_Synchronization_Delta_SetRecentlyModifiedFlag").first)
    #expect(flag.referrers.count == 3)
    #expect(flag.referrers.allSatisfy { $0.attribute == "TaskDependsOnTask/@ParentTask" })
  }

  @Test func tellsWhoNamesAnythingElse() {
    let configuration = ReportedConfiguration(
      """
      <ResourceType Identifier="R" SourceEntityType="S" TargetEntityType="T" />
      <EntityType Identifier="T"><Property Identifier="R" /></EntityType>
      <NavigationRule ResourceType="R" Property="R" />
      """)
    #expect(configuration.traces("T").first?.referrers.map(\.attribute) == ["@TargetEntityType"])
    #expect(configuration.traces("R").first?.referrers.map(\.element) == ["NavigationRule"])
    #expect(configuration.traces("nothing").isEmpty)
  }

  /// Whatever is generated has a trace whose every value has an origin.
  @Test func hasAnOriginForEverythingGenerated() throws {
    let configuration = try ReportedConfiguration.fixture()
    var count = 0
    for job in ["AD_Synchronization_Delta", "Bank_Provisioning"] {
      for task in try configuration.plan(job).tasks {
        let identifier = try #require(task.identifier)
        for trace in configuration.traces(identifier) {
          count += 1
          #expect(trace.source != nil)
          #expect(trace.attributes.allSatisfy { $0.source != nil }, "\(identifier)")
          #expect(trace.status == .hand || !trace.calls.isEmpty, "\(identifier)")
        }
      }
    }
    #expect(count > 20)
  }
}
