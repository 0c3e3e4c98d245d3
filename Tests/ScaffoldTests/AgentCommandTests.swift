import Foundation
import ScaffoldCompiler
import Testing

/// The example configuration with the settings of its agent, and checklists for its jobs.
@Suite struct AgentCommandTests {
  private func example() throws -> (expanded: ExpandedConfiguration, findings: [Diagnostic]) {
    let compiler = TestExpansion("").compiler
    let files = try compiler.read(folder: FixtureFolder.path("Fixtures", "Conf").path)
    let settings = FixtureFolder.path("Fixtures", "Runtime", "appsettings.agent.json")
    let read = compiler.readAgentSettings(
      [SourceFile(path: "appsettings.agent.json", bytes: Array(try Data(contentsOf: settings)))],
      after: files)
    let expanded = compiler.expand(files + read.files)
    var agents = AgentFacts()
    agents.settings = read.settings
    agents.today = CalendarDay(year: 2026, month: 11, day: 23)
    return (expanded, compiler.validate(expanded, agents: agents))
  }

  @Test func theExampleHasAllItsAgentNeeds() throws {
    let findings = try example().findings.filter { $0.rule.area == "agent" }
    #expect(findings.isEmpty, "\(findings.map(\.message))")
  }

  @Test func reportsAreTheSameEveryTime() throws {
    let first = try example().expanded.configuration.index
    let second = try example().expanded.configuration.index
    #expect(PermissionReport(first).json == PermissionReport(second).json)
    #expect(PermissionReport(first).markdown == PermissionReport(second).markdown)
    let starts = { (index: DefinitionIndex) in
      ScheduleReport(index, from: 0, count: 2, server: nil).json
    }
    #expect(starts(first) == starts(second))
  }

  private func checklist(_ job: String) throws -> String {
    let index = try example().expanded.configuration.index
    let element = try #require(index.definition(Name("Job"), job))
    return ChecklistReport(JobChecklist(element, index, folder: "My Conf", url: nil)).text
  }

  @Test func aChecklistIsAboutTheJobsOwnTasks() throws {
    let text = try checklist("MicrosoftEntraID_Synchronization_Delta")
    #expect(text.contains("-d 'My Conf' "))
    #expect(text.contains("'MicrosoftEntraID Synchronization (delta)' (en-US)"))
    #expect(text.contains("Connections:MicrosoftEntraIDExportFulfillment"))
    #expect(text.contains("UR_Resources has the objects, of MicrosoftEntraID_DirectoryObject"))
    #expect(text.contains("Downloaded"))
    let server = try checklist("CleanDatabase")
    #expect(server.contains("all its tasks run on the server"))
    #expect(!server.contains("Temp/ExportOutput") && !server.contains("Downloaded"))
  }

  @Test func stepsCountAsTheTasksTheyName() throws {
    let text = try checklist("Helpdesk_RefreshAccounts")
    #expect(
      text.contains("exported files of ADExportFulfillment and MicrosoftEntraIDExportFulfillment"))
    #expect(text.contains("of 9 tasks at most"))
    #expect(!text.contains("Work/ProvisioningOrders"))
  }

  @Test func aJobThatNobodyMayLaunchIsSaidToBe() throws {
    let expansion = TestExpansion(
      "<Job Identifier=\"J\" UserStartDenied=\"true\"/><Job Identifier=\"K\"/>")
    let index = expansion.expanded.configuration.index
    let texts = try ["J", "K"].map { name in
      let element = try #require(index.definition(Name("Job"), name))
      return ChecklistReport(JobChecklist(element, index, folder: "Conf", url: "https://x"))
        .markdown
    }
    #expect(texts[0].contains("UserStartDenied is true"))
    #expect(texts[1].contains("no profile may launch jobs"))
  }
}
