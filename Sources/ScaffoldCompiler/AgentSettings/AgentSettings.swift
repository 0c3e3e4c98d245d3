/// What the settings of one agent say, without any secret.
package struct AgentSettings: Sendable {
  /// A name that stands in the file.
  package struct Key: Sendable {
    package let name: String
    package let location: SourceLocation
  }

  /// One client that the agent has a secret for.
  package struct Client: Sendable {
    package let key: Key
    /// Whether something is written as its secret.
    package let hasSecret: Bool
  }

  package let file: FileID
  /// The agent that the settings are for.
  package let agent: Key?
  package let defaultClient: Key?
  package let clients: [Client]
  package let connections: [Key]
  /// What is required and not there.
  package let missing: [MissingKey]
  package let secrets: ClearSecrets
  /// Where the clients stand, or what would hold them.
  package let clientsPlace: SourceLocation
  /// Where the connections stand, or what would hold them.
  package let connectionsPlace: SourceLocation

  /// A setting that the agent cannot do without.
  package struct MissingKey: Sendable {
    package let path: String
    package let location: SourceLocation
    /// Names beside its place, one of which may be a misspelling of it.
    package let neighbours: [String]
  }

  /// The client with exactly this name.
  package func client(_ name: String) -> Client? {
    clients.first { $0.key.name == name }
  }
}
