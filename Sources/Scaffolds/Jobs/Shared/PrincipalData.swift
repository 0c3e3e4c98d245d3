import ScaffoldCompiler

/// The connector that holds the principal data, from which the others are provisioned.
enum PrincipalData {
  /// What the connector is called unless an initialization job says otherwise.
  static let defaultConnector = "Directory"

  /// The connectors that initialization jobs name, else the usual one.
  static func connectors(_ index: DefinitionIndex) -> Set<String> {
    let named = index.elements(.createInitializationJob).flatMap { call in
      call.children.filter { $0.name == .principalDataConnector }
        .compactMap { $0[.connectorIdentifier] }
    }
    return named.isEmpty ? [defaultConnector] : Set(named)
  }
}
