import ScaffoldCompiler

/// Every connector of the configuration, by identifier.
struct AllConnectors: DerivedFact {
  let elements: [Element]

  init(_ index: DefinitionIndex) {
    elements = index.elements(.connector).filter { $0.attribute(.identifier) != nil }
      .sorted { ($0[.identifier] ?? "").precedes($1[.identifier] ?? "") }
  }
}
