import ArgumentParser
import Foundation
import ScaffoldCompiler
import Testing

@testable import scaffold

struct FixRunTests {
  @Test func aFileThatChangedMeanwhileIsLeft() throws {
    let project = try TestProject([
      "A.xml": "<CreateConnectorSynchroIncremental Connector=\"entra\"/>",
      "Connectors.xml": TestProject.connectors,
    ])
    let folder = project.folder.url.appending(path: "Conf").path
    let session = try Session(folder: folder, options: try SharedOptions.parse(["--quiet"]))
    let run = ValidationRun(session: session, baseline: nil, restriction: nil)
    let fixes = FixRun(run, from: run.outcome(), folder: folder, unsafe: false)
    #expect(fixes.count == 1 && fixes.changes.map(\.old.path) == ["A.xml"])
    try project.folder.write("Conf/A.xml", "changed")
    let error = #expect(throws: EnvironmentError.self) { try fixes.write() }
    #expect(
      error?.description.hasSuffix("has changed since it was read; nothing is mended") == true)
    #expect(project.folder.text("Conf/A.xml") == "changed")
  }
}
