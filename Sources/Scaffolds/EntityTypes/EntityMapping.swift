import ScaffoldCompiler

/// How one entity type is read from files: its own columns, and those of its associations.
struct EntityMapping {
  private let entityType: EntityTypeFacts
  private let connector: Sourced
  private let excluded: Set<String>
  private let call: ScaffoldingCall
  private let index: DefinitionIndex

  init(
    _ entityType: EntityTypeFacts, _ connector: Sourced, without excluded: Set<String>,
    _ call: ScaffoldingCall, _ index: DefinitionIndex
  ) {
    self.entityType = entityType
    self.connector = connector
    self.excluded = excluded
    self.call = call
    self.index = index
  }

  private var existing: [Element] {
    index.elements(.entityTypeMapping, where: .identifier, is: entityType.name)
  }

  /// A column for each scalar property that somebody must fill; only what is missing where a mapping
  /// exists.
  var entityTypeMapping: GeneratedElement {
    var mapping = GeneratedElement("EntityTypeMapping", from: call.origin)
    mapping.isPart = !existing.isEmpty
    mapping.set("Identifier", entityType.identifier)
    mapping.set("ConnectionTable", entityType.identifier)
    mapping.set("Connector", connector)
    let mapped = Set(existing.flatMap { Array($0.children) }.compactMap { $0[.identifier] })
    let isNeutral = Set(entityType.properties.compactMap(\.neutral))
    let key = entityType.key?.name
    mapping.children =
      entityType.properties
      .filter {
        !$0.isNavigation && !$0.isBinary && !isNeutral.contains($0.name) && isOpen($0.name)
          && !mapped.contains($0.name)
      }
      .sorted { $0.name.precedes($1.name) }
      .map { property in
        var column = GeneratedElement("Property", from: property.identifier.origin)
        column.set("Identifier", property.identifier)
        column.set("ConnectionColumn", property.identifier)
        if property.name == key { column.set("IsPrimaryKey", "true", from: call.origin) }
        return column
      }
    return mapping
  }

  /// A mapping for each association that begins here and that somebody must fill.
  var associationMappings: [GeneratedElement] {
    guard let key = entityType.key else { return [] }
    let computed = index.fact(ComputedProperties.self)
    return index.fact(Associations.self).first(of: entityType.name).compactMap { property, end in
      guard isOpen(property), !computed.contains(end.target.value, end.inverse),
        index.definition(.entityAssociationMapping, end.identifier.value) == nil,
        let targetKey = EntityTypeFacts(end.target, index).key
      else { return nil }
      let isMany = end.association[.isProperty1Collection].flatMap(Boolean.parse) ?? false
      let table = isMany ? "\(entityType.name)_\(property)" : entityType.name
      var mapping = GeneratedElement("EntityAssociationMapping", from: end.identifier.origin)
      mapping.set("Identifier", end.identifier)
      mapping.set("Column1", key.identifier)
      mapping.set("Column2", property, from: end.identifier.origin)
      mapping.set("ConnectionTable", table, from: entityType.identifier.origin)
      mapping.set("Connector", connector)
      mapping.set(
        "EntityPropertyMapping1", "\(entityType.name):\(key.name)", from: key.identifier.origin)
      mapping.set(
        "EntityPropertyMapping2", "\(end.target.value):\(targetKey.name)",
        from: targetKey.identifier.origin)
      return mapping
    }
  }

  /// Whether nothing but the files can fill a property.
  private func isOpen(_ property: String) -> Bool {
    !excluded.contains(property)
      && !index.fact(ComputedProperties.self).contains(entityType.name, property)
  }
}
