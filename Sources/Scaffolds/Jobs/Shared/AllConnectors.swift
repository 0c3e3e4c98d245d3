import ScaffoldCompiler

/// Every connector of the configuration, by identifier.
struct AllConnectors: DerivedFact {
  let elements: [Element]

  init(_ index: DefinitionIndex) {
    // Of two with one identifier the first counts; that there are two is a finding of its own.
    var seen: Set<String> = []
    let firsts = index.elements(.connector)
      .filter { $0[.identifier].map { seen.insert($0).inserted } ?? false }
    elements = TextOrder.sorted(firsts) { $0[.identifier] ?? "" }
  }
}
