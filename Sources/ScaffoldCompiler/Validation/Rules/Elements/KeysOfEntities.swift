/// Each entity type has a key, each mapping one primary key.
enum KeysOfEntities: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.entityType).compactMap { withoutKey($0, context) }
      + context.index.elements(Term.entityTypeMapping).compactMap { primaryKey($0, context) }
  }

  private static func withoutKey(_ type: Element, _ context: ValidationContext) -> Diagnostic? {
    let properties = context.index.parts(of: type).flatMap { $0.children(Term.property) }
    // What is generated, nobody can change; resources of workflows are found by what they are about.
    let isGenerated = type.tree.provenance != nil
    let isOfWorkflow = type[.identifier]?.hasPrefix("Workflow_") ?? false
    guard !isGenerated, !isOfWorkflow, !type.isAdjustment, !properties.isEmpty,
      type.attribute(Term.tableName) == nil,
      !properties.contains(where: { $0.holds(Term.isKey) || $0.isAdjustment })
    else { return nil }
    return .entityTypeWithoutKey(type, at: context.blame(.identifier, of: type))
  }

  private static func primaryKey(_ mapping: Element, _ context: ValidationContext) -> Diagnostic? {
    let properties = context.index.parts(of: mapping).flatMap { $0.children(Term.property) }
    guard !mapping.isAdjustment, !properties.isEmpty,
      !properties.contains(where: \.isAdjustment)
    else { return nil }
    let keys = properties.filter { $0.holds(Term.isPrimaryKey) }
    guard let first = keys.first else {
      return .noPrimaryKey(mapping, at: context.blame(.identifier, of: mapping))
    }
    guard keys.count > 1 else { return nil }
    return .secondPrimaryKey(
      keys[1], of: mapping, at: context.blame(Term.isPrimaryKey, of: keys[1]),
      first: context.location(of: first))
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
