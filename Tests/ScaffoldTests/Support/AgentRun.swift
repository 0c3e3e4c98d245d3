import ScaffoldCompiler

/// A configuration checked together with the settings of agents that belong to it.
struct AgentRun {
  let files: [ParsedFile]
  let diagnostics: [Diagnostic]

  /// - Parameter settings: the content of `appsettings.agent.json`.
  init(_ content: String, settings: String) {
    let compiler = TestExpansion("").compiler
    let source = SourceFile(path: "Conf.xml", bytes: Array(TestExpansion.file(content).utf8))
    self.init(
      compiler: compiler, files: compiler.read([source]),
      settings: [SourceFile(path: "appsettings.agent.json", bytes: Array(settings.utf8))])
  }

  private init(compiler: Compiler, files: [ParsedFile], settings: [SourceFile]) {
    let read = compiler.readAgentSettings(settings, after: files)
    self.files = files + read.files
    let expanded = compiler.expand(self.files)
    var agents = AgentFacts()
    agents.settings = read.settings
    agents.today = CalendarDay(year: 2026, month: 11, day: 23)
    let found = compiler.validate(expanded, agents: agents).filter { $0.rule.area == "agent" }
    diagnostics = (compiler.diagnostics(of: expanded) + found).sortedForReport()
  }

  func report(isConcise: Bool) -> String {
    var reporter = TextReporter(
      files: files, displayPath: DisplayPath(folder: ""), isColored: false, isConcise: isConcise)
    return reporter.text(of: diagnostics)
  }
}
