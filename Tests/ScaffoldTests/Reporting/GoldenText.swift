import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// Texts that were looked at once and must stay as they are, in `Fixtures/Graph`.
enum GoldenText {
  /// Holds a text against the recorded one; with `RECORD_FIXTURES=1` records it and fails.
  static func expect(
    _ actual: String, is name: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let url = FixtureFolder.path("Fixtures", "Graph", name)
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" else {
      let (old, new) = (recorded.split(separator: "\n"), actual.split(separator: "\n"))
      let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
      let difference = line.map { "line \($0.offset + 1)\n- \($0.element.0)\n+ \($0.element.1)" }
      #expect(
        recorded == actual, "\(name): \(difference ?? "\(old.count) lines, now \(new.count)")",
        sourceLocation: sourceLocation)
      return
    }
    guard recorded != actual else { return }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
  }
}

/// A configuration, read and expanded for a report.
struct ReportedConfiguration {
  let expanded: ExpandedConfiguration
  let displayPath: DisplayPath

  /// `Fixtures/Conf`.
  static func fixture() throws -> ReportedConfiguration {
    let folder = FixtureFolder.path("Fixtures", "Conf").path
    let compiler = compiler(ScaffoldRegistry.all)
    return ReportedConfiguration(
      expanded: compiler.expand(try compiler.read(folder: folder)),
      displayPath: DisplayPath(folder: "Conf"))
  }

  /// One file with this content between its root's tags.
  init(_ content: String, scaffoldings: [any Scaffolding.Type] = ScaffoldRegistry.all) {
    let text =
      "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n\(content)\n</ConfigurationFile>\n"
    self.init(files: [("Conf.xml", Array(text.utf8))], scaffoldings: scaffoldings)
  }

  init(
    files: [(path: String, bytes: [UInt8])],
    scaffoldings: [any Scaffolding.Type] = ScaffoldRegistry.all
  ) {
    let compiler = Self.compiler(scaffoldings)
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    expanded = compiler.expand(compiler.read(sources))
    displayPath = DisplayPath(folder: "")
  }

  private init(expanded: ExpandedConfiguration, displayPath: DisplayPath) {
    self.expanded = expanded
    self.displayPath = displayPath
  }

  private static func compiler(_ scaffoldings: [any Scaffolding.Type]) -> Compiler {
    var options = Compiler.Options()
    options.scaffoldings = scaffoldings
    return Compiler(options)
  }

  func plan(_ job: String) throws -> JobPlan {
    let plans = expanded.configuration.index.fact(JobPlans.self).all
    return try #require(plans.first { $0.identifier == job })
  }

  func steps(_ job: String) throws -> StepsReport {
    StepsReport(try plan(job), expanded, displayPath: displayPath)
  }

  func graph(_ job: String?) throws -> JobGraph {
    var builder = GraphBuilder(expanded, displayPath: displayPath)
    guard let job else { return builder.overview() }
    return builder.graph(of: try plan(job))
  }

  func traces(_ identifier: String) -> [ElementTrace] {
    var tracer = Tracer(expanded, displayPath: displayPath)
    return tracer.traces(of: identifier)
  }

  func traceText(_ identifier: String) -> String {
    TraceReport(identifier, traces(identifier)).text(isColored: false)
  }
}
