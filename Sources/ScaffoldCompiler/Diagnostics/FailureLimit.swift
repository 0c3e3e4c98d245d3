/// The least severity of a finding that makes a run end with status 1.
package enum FailureLimit: String, Sendable, CaseIterable {
  case error
  case warning
  case note
  case never

  package func isReached(by diagnostics: [Diagnostic]) -> Bool {
    guard let limit = Severity(rawValue: rawValue) else { return false }
    return diagnostics.contains { $0.severity >= limit }
  }
}
