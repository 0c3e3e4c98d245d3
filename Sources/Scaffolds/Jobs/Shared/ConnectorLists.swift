import ScaffoldCompiler

/// Every connector of the configuration, by identifier.
struct AllConnectors: DerivedFact {
  let elements: [Element]

  init(_ index: DefinitionIndex) {
    elements = index.elements(.connector).filter { $0.attribute(.identifier) != nil }
      .sorted { ($0[.identifier] ?? "").precedes($1[.identifier] ?? "") }
  }
}

/// The entity types whose owners are told about the role model: the sources of every connector that
/// provisions from the principal data.
struct NotificationSources: DerivedFact {
  let names: [Sourced<String>]

  init(_ index: DefinitionIndex) {
    let principal = PrincipalData.connectors(index)
    names = index.fact(AllConnectors.self).elements
      .map { ConnectorFacts($0, index) }
      .filter { !$0.isDeactivated && !principal.contains($0.identifier.value) }
      .flatMap(\.sources).sortedNames()
  }
}

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
