/// The forms in which findings are reported.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text
  /// One line for each finding.
  case concise
  /// JSON Lines.
  case jsonl
  case sarif
  /// Workflow commands of GitHub.
  case github
  /// Code Quality of GitLab.
  case gitlab
  case junit
}
