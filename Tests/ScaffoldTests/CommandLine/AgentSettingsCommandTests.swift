import Foundation
import Testing

struct AgentSettingsCommandTests {
  /// The settings file names the settings of agents from where it stands, wherever the tool is
  /// called.
  @Test(arguments: ["", "Conf"]) func theSettingsFileNamesThem(place: String) throws {
    let project = try TestProject(["A.xml": "<Agent Identifier=\"A\" DisplayName_L1=\"A\"/>"])
    try project.folder.write("scaffold.yml", "agent-settings:\n  - Runtime/agent.json\n")
    try project.folder.write(
      "Runtime/agent.json",
      #"{"OpenId": {"AgentIdentifier": "A", "OpenIdClients": {}, "DefaultOpenIdClient": "Job"}}"#)
    let run = try project.run(
      ["validate", place.isEmpty ? "Conf" : ".", "--format", "concise"], in: place)
    #expect(run.output.contains("agent.json:1:"), "\(run.output)\(run.error)")
    #expect(run.output.contains("error[SC7009]"))
    #expect(run.status == 1)
  }
}
