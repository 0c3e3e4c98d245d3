import Foundation
import ScaffoldCompiler
import Testing

/// Rules about what no job does.
@Suite struct JobCoverageTests {
  /// What is not covered is said only where jobs name nothing that is not there: they may mean it.
  @Test(arguments: [
    ("SC5123", "UpdateClassificationTask", "EntityType", "Directory_User"),
    ("SC5124", "SetInternalUserProfilesTask", "EntityType", "Directory_User"),
    ("SC5124", "SetInternalUserProfilesTask", "ResourceType", nil),
    ("SC5125", "UpdateEntityPropertyExpressionsTask", "EntityType", "Directory_User"),
  ])
  func misspeltTargetsCoverWhatNobodyKnows(
    _ rule: String, _ task: String, _ kind: String, _ known: String?
  ) throws {
    let list = { (name: String) in
      "<\(task) Identifier=\"Odd\" DisplayName_L1=\"Odd\"><Task\(kind) \(kind)=\"\(name)\" /></\(task)>"
    }
    if let known { #expect(try findings(rule, beside: list(known)).contains("[\(rule)]")) }
    let silent = try findings(rule, beside: list("Nobody"))
    #expect(!silent.contains("[\(rule)]") && silent.contains("'Nobody'"))
  }

  @Test(arguments: [
    ("Connector=\"AD\"", "Connector=\"Nobody\""),
    ("Connector=\"AD\" Connection=\"ADExport\"", "Connector=\"AD\" Connection=\"Nobody\""),
  ])
  func misspeltConnectorsCoverWhatNobodyKnows(_ known: String, _ wrong: String) throws {
    let task = { (attributes: String) in
      "<ExportTask Identifier=\"Odd\" DisplayName_L1=\"Odd\" \(attributes) Agent=\"Local\" OpenIdClient=\"Job\" />"
    }
    #expect(try findings("SC5128", beside: task(known)).contains("[SC5128]"))
    let silent = try findings("SC5128", beside: task(wrong))
    #expect(!silent.contains("[SC5128]") && silent.contains("'Nobody'"))
  }

  /// What is found in the fixture of a rule with one more job.
  private func findings(_ rule: String, beside task: String) throws -> String {
    let fixture = RulesFixtureTests.root.appending(path: "Rules").appending(path: rule)
    let folder = try TemporaryFolder()
    for (path, bytes) in try FixtureFolder.files(below: fixture) { try folder.write(path, bytes) }
    let job = "<Job Identifier=\"Odd_Job\" DisplayName_L1=\"Odd\" Agent=\"Local\">\(task)</Job>"
    try folder.write("Odd.xml", TestExpansion.file(job))
    return try RulesFixtureTests.findings(in: folder.url)
  }
}
