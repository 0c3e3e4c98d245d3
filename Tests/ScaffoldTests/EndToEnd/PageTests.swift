import Foundation
import ScaffoldCompiler
import Testing

/// Opens pages in a real browser and uses them as a person would.
@Suite(
  .serialized,
  .enabled("chromium and python3 are needed to open a page") {
    Program.exists("chromium") && Program.exists("python3")
  })
struct PageTests {
  private func browse(
    _ page: String, fragment: String = "", width: Int = 1400, scheme: String = "light",
    _ actions: [String]
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = folder.file("page.html")
    try page.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try Program(
      named: "Tests/Scripts/browse",
      ["file://\(file)\(fragment)", "\(width)", "900", scheme] + actions,
      in: FixtureFolder.root)
    #expect(run.status == 0, "\(run.error)")
    return try run.output.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(
        with: Data(line.utf8), options: .fragmentsAllowed)
      return value as? String ?? "\(value)"
    }
  }

  private func page(_ job: String?) throws -> String {
    HTMLGraph(try ReportedConfiguration.fixture().graph(job)).text
  }

  @Test func tellsTheOriginOfATaskThatIsClicked() throws {
    let read = try browse(
      page("AD_Synchronization_Complete"),
      [
        #"click=[aria-label*="Complete_Fulfill1"]"#, "read=#panel .origin", "read=#panel .id",
        "eval=location.hash", "eval=document.querySelectorAll('.node.near').length + ''",
        "key=Escape", "eval=document.querySelector('#panel').hidden + ''",
      ])
    #expect(
      read == [
        "Conf/AD/AD Jobs.xml:21:3", "AD_Synchronization_Complete_Fulfill1",
        "#task=AD_Synchronization_Complete_Fulfill1", "3", "true",
      ])
  }

  @Test(arguments: [(700, "dark"), (1400, "light")])
  func opensTheTaskOfItsAddress(_ width: Int, _ scheme: String) throws {
    let read = try browse(
      page("InitializationJob"), fragment: "#task=InitializationJob_MaintainIndexes", width: width,
      scheme: scheme,
      [
        "read=#panel .id",
        """
        eval=(() => { const r = document.querySelector('.node.on').getBoundingClientRect();
        const p = document.querySelector('#panel').getBoundingClientRect();
        const isBeside = r.right <= p.left || r.bottom <= p.top;
        return isBeside && r.left >= 0 && r.top >= 0 ? 'in sight' : 'hidden'; })()
        """,
        "eval=getComputedStyle(document.body).backgroundColor",
      ])
    let color = scheme == "dark" ? "rgb(20, 22, 27)" : "rgb(251, 251, 253)"
    #expect(read == ["InitializationJob_MaintainIndexes", "in sight", color])
  }

  @Test func showsAttributesAndOriginsOnHoverAndFocus() throws {
    let read = try browse(
      page("AD_Synchronization_Complete"),
      [
        #"hover=[aria-label*="Export_AD"]"#, "read=#hover",
        "click=#search", "type=SetInternalUserProfiles", "key=Enter",
        "eval=document.querySelector('#hits').textContent",
        "eval=document.querySelector('.node.hit').getAttribute('aria-label').split(',')[0]",
        "eval=document.querySelector('.node[tabindex=\"0\"]').focus()", "key=ArrowRight",
        "read=#hover .id", "key=Enter", "read=#panel .id",
      ])
    let hover = try #require(read.first)
    #expect(hover.contains("Agent = Local\n← Connector 'AD' @Agent Conf/AD/AD Connector.xml:7:105"))
    #expect(Array(read.dropFirst().prefix(2)) == ["1/1", "Set Internal User Profiles"])
    #expect(
      read.suffix(2).allSatisfy { $0.hasPrefix("AD_Synchronization_Complete_Export_AD") }, "\(read)"
    )
  }

  @Test func runsNothingThatAConfigurationSays() throws {
    let graph = try GraphTests.hostileConfiguration().graph(GraphTests.hostile)
    let read = try browse(
      HTMLGraph(graph).text,
      [
        "click=.node", "eval=typeof window.harm", "eval=document.images.length + ''",
        "eval=document.querySelector('#panel').dataset.identifier",
      ])
    #expect(read == ["undefined", "0", GraphTests.hostile])
  }

  @Test func showsAllJobs() throws {
    let read = try browse(
      page(nil), fragment: "#job=AD_Synchronization_Delta",
      ["read=#panel", "eval=document.querySelectorAll('.node').length + ''"])
    #expect(read.first?.contains("*/10 6-20 * * 1-5 (ServerTime)") == true)
    #expect(
      read.first?.contains("Shared tasks\nUpdate Classification · AD_UpdateClassification") == true)
    #expect(read.last == "45")
  }
}
