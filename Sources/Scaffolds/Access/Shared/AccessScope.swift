import ScaffoldCompiler

/// The lists of the configuration that many rules are repeated for, each worked out when a rule first
/// asks for it. Names stand once, by Unicode code point.
enum AccessScope {
  /// The entity types of dimensions.
  struct Dimensions: ComparableFact {
    let names: [Sourced]

    init(_ index: DefinitionIndex) {
      names = index.elements(.dimension).compactMap { $0.sourced(.entityType) }.sortedNames()
    }
  }

  /// The entity types of dimensions and what is related to them.
  struct Campaigns: ComparableFact {
    let names: [Sourced]

    init(_ index: DefinitionIndex) {
      let dimensions = index.fact(Dimensions.self).names
      let related = index.fact(Relations.self)
      names = (dimensions + dimensions.flatMap { related.names(to: $0.value) }).sortedNames()
    }
  }

  /// The entity types with a mapping to a connector.
  struct Mapped: ComparableFact {
    let names: [Sourced]

    init(_ index: DefinitionIndex) {
      names = index.elements(.entityTypeMapping).filter { $0.attribute(.connector) != nil }
        .compactMap { $0.sourced(.identifier) }.sortedNames()
    }
  }

  struct ResourceTypes: ComparableFact {
    let names: [Sourced]

    init(_ index: DefinitionIndex) {
      names = index.elements(.resourceType).compactMap { $0.sourced(.identifier) }.sortedNames()
    }
  }

  /// The target entity types of resource types, by their source.
  struct Targets: ComparableFact {
    private let targets: [String: [Sourced]]

    init(_ index: DefinitionIndex) {
      var targets: [String: [Sourced]] = [:]
      for type in index.elements(.resourceType) {
        guard let source = type[.sourceEntityType], let target = type.sourced(.targetEntityType)
        else { continue }
        targets[source, default: []].append(target)
      }
      self.targets = targets.mapValues { $0.sortedNames() }
    }

    func names(of source: String) -> [Sourced] { targets[source] ?? [] }
  }

  /// Entity types by the ones at the other ends of their associations.
  struct Relations: ComparableFact {
    private let neighbours: [String: [Sourced]]

    init(_ index: DefinitionIndex) {
      var neighbours: [String: [Sourced]] = [:]
      for association in index.elements(.entityAssociation) {
        guard let one = Self.owner(of: association.sourced(.property1)),
          let other = Self.owner(of: association.sourced(.property2)), one.value != other.value
        else { continue }
        neighbours[one.value, default: []].append(other)
        neighbours[other.value, default: []].append(one)
      }
      self.neighbours = neighbours.mapValues { $0.sortedNames() }
    }

    func names(to entityType: String) -> [Sourced] { neighbours[entityType] ?? [] }

    /// The entity type in front of the colon.
    private static func owner(of property: Sourced?) -> Sourced? {
      guard let property, let colon = property.value.firstIndex(of: ":") else { return nil }
      return Sourced(String(property.value[..<colon]), from: property.origin)
    }
  }
}

extension Name {
  fileprivate static let dimension = Name("Dimension")
}
