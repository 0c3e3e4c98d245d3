/// Each entity type has a key, each mapping one primary key.
enum KeysOfEntities: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let types = context.index.fact(PropertiesOfTypes.self).list
    let mappings = context.index.fact(PropertiesOfMappings.self).list
    return types.owners.indices.compactMap { withoutKey($0, types, context) }
      + mappings.owners.indices.compactMap { primaryKey($0, mappings, context) }
  }

  private static func withoutKey(
    _ place: Int, _ types: DeclaredProperties, _ context: ValidationContext
  ) -> Diagnostic? {
    let type = types.owners[place]
    // What is generated, nobody can change; resources of workflows are found by what they are about.
    guard !type.isGenerated, !type.isAdjustment, let keys = Keys(of: place, types),
      keys.first == nil, type.attribute(Term.tableName) == nil,
      type[.identifier]?.hasPrefix("Workflow_") != true
    else { return nil }
    return .entityTypeWithoutKey(type, at: context.blame(.identifier, of: type))
  }

  private static func primaryKey(
    _ place: Int, _ mappings: DeclaredProperties, _ context: ValidationContext
  ) -> Diagnostic? {
    let mapping = mappings.owners[place]
    guard !mapping.isAdjustment, let keys = Keys(of: place, mappings) else { return nil }
    guard let first = keys.first else {
      return .noPrimaryKey(mapping, at: context.blame(.identifier, of: mapping))
    }
    guard let second = keys.second else { return nil }
    return .secondPrimaryKey(
      second, of: mapping, at: context.blame(Term.isPrimaryKey, of: second),
      first: context.location(of: first))
  }

  /// The properties of an element, and of what adds to it, that are keys.
  private struct Keys {
    var first: Element?
    var second: Element?

    /// Nothing where there are no properties, or where some of them only say what differs from others.
    init?(of place: Int, _ properties: DeclaredProperties) {
      var hasProperties = false
      var hasAdjustments = false
      properties.visitProperties(ofOwnerAt: place) { property, owner in
        hasProperties = true
        hasAdjustments = property.isAdjustment
        if property.isKey {
          if first == nil {
            first = property.element(in: owner)
          } else if second == nil {
            second = property.element(in: owner)
          }
        }
        return !hasAdjustments
      }
      if !hasProperties || hasAdjustments { return nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func entityTypeWithoutKey(_ type: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .entityTypeWithoutKey, at: blame,
      "no property of the entity type \(type.title) has IsKey=\"true\"")
  }

  fileprivate static func noPrimaryKey(_ mapping: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .primaryKey, at: blame,
      "no property of the mapping \(mapping.title) has IsPrimaryKey=\"true\"")
  }

  fileprivate static func secondPrimaryKey(
    _ property: Element, of mapping: Element, at blame: Blame, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .primaryKey, at: blame,
      "\(property.title) is a second primary key of the mapping \(mapping.title)",
      notes: [.init("the first one is here", at: first)],
      help: ["write IsUniqueKey=\"true\" for a further key"])
  }
}
