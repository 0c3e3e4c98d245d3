/// Every check, one name a line.
package enum Checks {
  package static let all: [any Check.Type] = [
    AgentSettingsCheck.self,
    ClearSecretCheck.self,
    ClientExpiryCheck.self,
    ConnectionSettingsCheck.self,
    PermissionCheck.self,
  ]
}
