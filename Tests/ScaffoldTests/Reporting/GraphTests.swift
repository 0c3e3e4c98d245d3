import Foundation
import FoundationXML
import ScaffoldCompiler
import Testing

@Suite struct GraphTests {
  /// Everything that markup, scripts, quotes and directions of writing could do.
  static let hostile =
    #"</script><script>window.harm=1</script><img src=x onerror="harm()">'{}]]>--`"#
    + "\u{202E}\\\""

  static func hostileConfiguration() -> ReportedConfiguration {
    let name = hostile.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    return ReportedConfiguration(
      """
      <Job Identifier="\(name)" DisplayName_L1="\(name)">
        <ExportTask Identifier="\(name)" Connector="\(name)" Agent="\(name)" OpenIdClient="\(name)" />
        <SynchronizeTask Identifier="Next" DisplayName_L1="\(name)">
          <TaskDependsOnTask ParentTask="\(name)" />
        </SynchronizeTask>
      </Job>
      """)
  }

  @Test func drawsTheFixture() throws {
    let graph = try ReportedConfiguration.fixture().graph("AD_Synchronization_Complete")
    try GoldenText.expect(SVGGraph(graph).text, is: "AD_Synchronization_Complete.svg")
    try GoldenText.expect(DotGraph(graph).text, is: "AD_Synchronization_Complete.dot")
    try GoldenText.expect(MermaidGraph(graph).text, is: "AD_Synchronization_Complete.mmd")
  }

  @Test func drawsAllJobs() throws {
    let graph = try ReportedConfiguration.fixture().graph(nil)
    try GoldenText.expect(MermaidGraph(graph).text, is: "All.mmd")
    let shared = graph.nodes.filter { $0.subject == .task }.map(\.identifier)
    #expect(shared == ["AD_UpdateClassification", "Marchelune_SnapshotAssignments"])
    #expect(graph.edges.count == 4)
  }

  @Test func showsWhatAnOverrideChanges() throws {
    let graph = try ReportedConfiguration.fixture().graph("Marchelune_WeeklyClassification")
    let node = try #require(graph.nodes.first { $0.identifier == "AD_UpdateClassification" })
    let values = node.details.attributes.filter { $0.name == "Dirty" }
    #expect(values.map(\.value) == ["false"])
    #expect(values.first?.source?.place.path == "Conf/Jobs.xml")
    #expect(node.details.attributes.contains { $0.name == "BatchSize" })
  }

  @Test func marksWhatAHandAdjusted() throws {
    let configuration = try ReportedConfiguration.fixture()
    let nodes = try configuration.graph("Bank_Provisioning").nodes
    #expect(
      nodes.filter { $0.making == .adjusted }.map(\.identifier) == ["Bank_Provisioning_Fulfill1"])
    #expect(nodes.filter { $0.making == .hand }.isEmpty)
  }

  @Test(arguments: ["InitializationJob", "Local_Synchronization_Delta", nil])
  func putsNoBoxOnAnother(_ job: String?) throws {
    let graph = try ReportedConfiguration.fixture().graph(job)
    let svg = SVGGraph(graph).text
    let boxes = svg.matches(of: /class="node[^>]*translate\((\d+),(\d+)\)/)
      .compactMap { match in Int(match.1).flatMap { x in Int(match.2).map { (x: x, y: $0) } } }
    #expect(boxes.count == graph.nodes.count)
    for (number, box) in boxes.enumerated() {
      for other in boxes[(number + 1)...] {
        #expect(abs(box.x - other.x) >= 186 || abs(box.y - other.y) >= 74)
      }
    }
  }

  @Test func keepsTheSizeOfAPageSmall() throws {
    let graph = try ReportedConfiguration.fixture().graph("InitializationJob")
    #expect(graph.nodes.count >= 55)
    #expect(HTMLGraph(graph).text.utf8.count < 200_000)
  }

  @Test func isWellFormedWhateverTheNames() throws {
    let configuration = Self.hostileConfiguration()
    for job in [Self.hostile, nil] {
      let graph = try configuration.graph(job)
      let parser = XMLParser(data: Data(SVGGraph(graph).text.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      let page = HTMLGraph(graph).text
      #expect(page.components(separatedBy: "<script").count == 3)
      #expect(page.components(separatedBy: "</script").count == 3)
      #expect(!page.contains("<img") && !page.contains("\u{202E}"))
    }
  }

  @Test func quotesNamesInEveryLanguage() throws {
    let graph = try Self.hostileConfiguration().graph(Self.hostile)
    for line in DotGraph(graph).text.split(separator: "\n") {
      let bare = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(bare.count { $0 == "\"" } % 2 == 0, "\(line)")
    }
    for line in MermaidGraph(graph).text.split(separator: "\n") where line.contains("\"") {
      let label = try #require(
        line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first)
      #expect(
        label.replacing("<br>", with: "").allSatisfy { !"<>`\\'[]{}".contains($0) }, "\(line)")
    }
  }

  @Test func isTheSameEveryTime() throws {
    let first = try ReportedConfiguration.fixture()
    let second = try ReportedConfiguration.fixture()
    for job in ["InitializationJob", nil] {
      #expect(HTMLGraph(try first.graph(job)).text == HTMLGraph(try second.graph(job)).text)
    }
  }
}
