/// What a project asks for in its `scaffold.yml`.
package struct Settings: Sendable, Equatable {
  package var severities = SeverityPolicy()
  /// Files and folders that are left out, as seen from the settings file.
  package var excluded: [PathPattern] = []
  package var external = ExternalNames()
  package var format: ReportFormat?
  package var failureLimit: FailureLimit?
  /// Files with the agent's settings, as seen from the settings file.
  package var agentSettings: [String] = []

  package init() {}

  /// The keys of the file.
  static let keys = ["severity", "exclude", "external", "format", "fail-on", "agent-settings"]
}
