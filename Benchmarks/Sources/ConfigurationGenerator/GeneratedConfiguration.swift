/// A made-up configuration of any size: the same number of connectors is the same bytes, anywhere.
///
/// What a connector looks like depends on its number alone, so a larger configuration holds every
/// smaller one, file for file.
package struct GeneratedConfiguration: Sendable {
  /// One file: its path below the configuration's folder, and its text.
  package typealias File = (path: String, text: String)

  /// How many connectors can be made.
  package static let sizes = 1...20_000

  package let connectorCount: Int

  /// - Parameter connectors: how many to make; one within `sizes`.
  package init(connectors: Int) {
    connectorCount = connectors
  }

  /// What every configuration has once: agent, client, languages, policy, and the connector of the
  /// people.
  package var sharedFiles: [File] { SharedFiles.all }

  /// A file of profiles that have every access scaffolding.
  package static func profilesFile(_ profiles: Int) -> File {
    ("Profiles.xml", ProfilesFile.text(profiles: profiles))
  }

  /// The three files of one connector.
  package func files(ofConnector number: Int) -> [File] {
    let plan = ConnectorPlan(number)
    let folder = "\(plan.name)/\(plan.name)"
    return [
      ("\(folder) Connector.xml", ConnectorFile.text(plan)),
      ("\(folder) Jobs.xml", JobsFile.text(plan)),
      ("\(folder) Role Model.xml", RoleModelFile.text(plan)),
    ]
  }

  /// All files, shared ones first.
  package var files: [File] {
    sharedFiles + (0..<connectorCount).flatMap { files(ofConnector: $0) }
  }
}
