import ScaffoldCompiler

/// Where the navigations of entity types lead.
struct Associations: DerivedFact {
  struct End {
    let association: Element
    let identifier: Sourced
    /// Whether the property is the association's first.
    let isFirst: Bool
    /// The entity type at the other end, and its property.
    let target: Sourced
    let inverse: String
  }

  private let ends: [String: End]
  private let byType: [String: [String]]

  init(_ index: DefinitionIndex) {
    var ends: [String: End] = [:]
    var byType: [String: [String]] = [:]
    for association in index.elements(.entityAssociation) {
      guard let identifier = association.sourced(.identifier),
        let first = association.sourced(.property1), let second = association.sourced(.property2)
      else { continue }
      for (mine, other, isFirst) in [(first, second, true), (second, first, false)] {
        guard ends[mine.value] == nil, let type = Self.split(mine.value)?.type,
          let far = Self.split(other.value)
        else { continue }
        byType[type, default: []].append(mine.value)
        ends[mine.value] = End(
          association: association, identifier: identifier, isFirst: isFirst,
          target: Sourced(far.type, from: other.origin), inverse: far.property)
      }
    }
    self.ends = ends
    self.byType = byType
  }

  /// The end at a property of an entity type.
  func end(_ entityType: String, _ property: String) -> End? { ends["\(entityType):\(property)"] }

  /// The navigations of an entity type that stand first in their association, by its Identifier.
  func first(of entityType: String) -> [(property: String, end: End)] {
    (byType[entityType] ?? []).compactMap { path in
      guard let end = ends[path], end.isFirst, let property = Self.split(path)?.property else {
        return nil
      }
      return (property, end)
    }.sorted { $0.end.identifier.value.precedes($1.end.identifier.value) }
  }

  /// The parts of `EntityType:Property`.
  static func split(_ path: String) -> (type: String, property: String)? {
    guard let colon = path.firstIndex(of: ":") else { return nil }
    return (String(path[..<colon]), String(path[path.index(after: colon)...]))
  }
}

/// The properties that an expression or a binding computes.
struct ComputedProperties: ComparableFact {
  private let paths: Set<String>

  init(_ index: DefinitionIndex) {
    paths = Set(
      index.elements(.entityPropertyExpression).map {
        "\($0[.entityType] ?? ""):\($0[.property] ?? "")"
      })
  }

  func contains(_ entityType: String, _ property: String) -> Bool {
    paths.contains("\(entityType):\(property)")
  }
}
