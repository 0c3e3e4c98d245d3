import ScaffoldCompiler

/// The entity types whose owners are told about the role model: the sources of every connector that
/// provisions from the principal data.
struct NotificationSources: ComparableFact {
  let names: [Sourced]

  init(_ index: DefinitionIndex) {
    let principal = PrincipalData.connectors(index)
    names = index.fact(AllConnectors.self).elements
      .flatMap { connector -> [Sourced] in
        let identifier = connector[.identifier] ?? ""
        guard !ConnectorFacts.isDeactivated(connector), !principal.contains(identifier) else {
          return []
        }
        return ConnectorFacts.sources(ofConnector: identifier, index)
      }
      .sortedNames()
  }
}
