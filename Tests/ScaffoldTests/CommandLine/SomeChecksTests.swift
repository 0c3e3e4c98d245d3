import Foundation
import ScaffoldCompiler
import Testing

/// Commands that show one side of a configuration run the checks of that side, and settings hold
/// for what these find.
@Suite struct SomeChecksTests {
  @Test(arguments: RulesFixtureTests.folders ?? [])
  func theChecksOfASideFindAllOfIt(id: String) throws {
    let folder = RulesFixtureTests.root.appending(path: "Rules").appending(path: id)
    func findings(_ checks: [any Check.Type], _ isMeant: (DiagnosticRule) -> Bool) throws -> String
    {
      try RulesFixtureTests.findings(in: folder, checks: checks) { isMeant($0.rule) }
    }
    let isOfAgents = { (rule: DiagnosticRule) in rule.area == "agent" }
    #expect(try findings(Checks.ofAgents, isOfAgents) == findings(Checks.all, isOfAgents))
    let isOfSchedules = { (rule: DiagnosticRule) in
      rule.name.hasPrefix("cron-") || rule.name.hasPrefix("frequent-")
        || rule.name == "schedules-collide"
    }
    #expect(try findings(Checks.ofSchedules, isOfSchedules) == findings(Checks.all, isOfSchedules))
  }

  private static let jobs = """
    <Agent Identifier='Local'/><Profile Identifier='P'/>
    <OpenIdClient Identifier='Job' HashedSecret='k5YQ0Zt8' Profile='P'/>
    <Job Identifier='Clean' DisplayName_L1='Clean' Agent='Local' CronTabExpression='0 0 30 2 *'>
      <SetAccessCertificationStatusTask Identifier='CleanTask' DisplayName_L1='Clean'
        Agent='Local' OpenIdClient='Job' Level='1'/>
    </Job>
    """

  @Test(arguments: [("permissions", "agent"), ("schedule", "jobs")])
  func settingsHold(command: String, area: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Conf/Jobs.xml", TestExpansion.file(Self.jobs))
    let found = try ScaffoldBinary.run([command], in: folder.url)
    #expect(found.error.contains("[SC"), "\(found.error)")
    try folder.write("scaffold.yml", "severity:\n  \(area): off\n")
    let run = try ScaffoldBinary.run([command], in: folder.url)
    #expect(run.status == 0)
    #expect(!run.error.contains("[SC"), "\(run.error)")
  }
}
