import ScaffoldCompiler

/// The lists of the configuration that many rules are repeated for.
struct AccessScope: DerivedFact {
  let dimensions: [Sourced<String>]
  let campaigns: [Sourced<String>]
  let mapped: [Sourced<String>]
  let resourceTypes: [Sourced<String>]
  private let neighbours: [String: [Sourced<String>]]

  init(_ index: DefinitionIndex) {
    let dimensions = index.elements(.dimension).compactMap { $0.sourced(.entityType) }.sortedNames()
    let neighbours = Self.neighbours(index)
    self.dimensions = dimensions
    self.neighbours = neighbours
    campaigns = (dimensions + dimensions.flatMap { neighbours[$0.value] ?? [] }).sortedNames()
    mapped = index.elements(.entityTypeMapping).filter { $0[.connector] != nil }
      .compactMap { $0.sourced(.identifier) }.sortedNames()
    resourceTypes = index.elements(.resourceType).compactMap { $0.sourced(.identifier) }
      .sortedNames()
  }

  /// The entity types at the other ends of associations.
  func related(to entityType: String) -> [Sourced<String>] {
    neighbours[entityType] ?? []
  }

  private static func neighbours(_ index: DefinitionIndex) -> [String: [Sourced<String>]] {
    var neighbours: [String: [Sourced<String>]] = [:]
    for association in index.elements(.entityAssociation) {
      guard let one = owner(of: association.sourced(.property1)),
        let other = owner(of: association.sourced(.property2)), one.value != other.value
      else { continue }
      neighbours[one.value, default: []].append(other)
      neighbours[other.value, default: []].append(one)
    }
    return neighbours.mapValues { $0.sortedNames() }
  }

  /// The entity type in front of the colon.
  private static func owner(of property: Sourced<String>?) -> Sourced<String>? {
    guard let property, let colon = property.value.firstIndex(of: ":") else { return nil }
    return Sourced(String(property.value[..<colon]), from: property.origin)
  }
}

extension Name {
  fileprivate static let dimension = Name("Dimension")
}
