import ScaffoldCompiler

/// What holds of all settings of agents, whatever is in them.
enum AgentsCheck {
  static func problem(with bytes: [UInt8]) -> String? {
    let compiler = Compiler.fuzzed()
    let files = compiler.read([configuration])
    let read = compiler.readAgentSettings(
      [SourceFile(path: "appsettings.agent.json", bytes: bytes)], after: files)
    var agents = AgentFacts()
    agents.settings = read.settings
    agents.today = CalendarDay(year: 2026, month: 11, day: 23)
    let all = files + read.files
    let expanded = compiler.expand(all)
    let findings = compiler.findings(of: expanded, agents: agents)
    if let problem = findings.misplaced(in: all) { return problem }
    // All formats each time would leave little time for anything else.
    if bytes.count % 8 == 0 { findings.writeAll(in: all) }
    _ = findings.text(in: all)
    _ = PermissionReport(expanded.configuration.index, jobClients: agents.jobClients).text
    guard let file = read.files.first else { return "a file stays a file" }
    let again = compiler.readAgentSettings(
      [SourceFile(path: file.path, bytes: file.text.bytes)], after: files)
    // Only values are covered: what could be read still can.
    let isStillRead = read.settings.isEmpty || !again.settings.isEmpty
    return isStillRead ? nil : "covered settings are settings"
  }

  private static let configuration = SourceFile(
    path: "Conf.xml",
    bytes: Array(
      """
      <ConfigurationFile xmlns="\(XMLReader.namespace)">
        <Agent Identifier="Main" />
        <OpenIdClient Identifier="Job" Profile="Administrator" ExpirationDate="2026-12-01" />
        <Profile Identifier="Administrator" />
        <Connector Identifier="Directory" Agent="Main" />
        <Connection Identifier="Directory" Connector="Directory" Package="Usercube.AD@0000001" />
        <CreateConnectorSynchroComplete Connector="Directory" />
        <Setting Identifier="Hidden" Value="correct horse battery" />
      </ConfigurationFile>
      """.utf8))
}
