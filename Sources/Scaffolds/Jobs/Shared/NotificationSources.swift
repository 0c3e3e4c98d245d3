import ScaffoldCompiler

/// The entity types whose owners are told about the role model: the sources of every connector that
/// provisions from the principal data.
struct NotificationSources: DerivedFact {
  let names: [Sourced]

  init(_ index: DefinitionIndex) {
    let principal = PrincipalData.connectors(index)
    names = index.fact(AllConnectors.self).elements
      .map { index.facts(ofConnector: $0) }
      .filter { !$0.isDeactivated && !principal.contains($0.identifier.value) }
      .flatMap(\.sources).sortedNames()
  }
}
