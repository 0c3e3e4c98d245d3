/// Each entity type has a key, each mapping one primary key.
enum KeysOfEntities: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.entityType).compactMap { withoutKey($0, context) }
      + context.index.elements(Term.entityTypeMapping).compactMap { primaryKey($0, context) }
  }

  private static func withoutKey(_ type: Element, _ context: ValidationContext) -> Diagnostic? {
    // What is generated, nobody can change; resources of workflows are found by what they are about.
    guard !type.isGenerated, !type.isAdjustment, type.attribute(Term.tableName) == nil,
      keys(Term.isKey, of: type, context)?.isEmpty == true,
      type[.identifier]?.hasPrefix("Workflow_") != true
    else { return nil }
    return .entityTypeWithoutKey(type, at: context.blame(.identifier, of: type))
  }

  private static func primaryKey(_ mapping: Element, _ context: ValidationContext) -> Diagnostic? {
    guard !mapping.isAdjustment, let keys = keys(Term.isPrimaryKey, of: mapping, context) else {
      return nil
    }
    guard let first = keys.first else {
      return .noPrimaryKey(mapping, at: context.blame(.identifier, of: mapping))
    }
    guard keys.count > 1 else { return nil }
    return .secondPrimaryKey(
      keys[1], of: mapping, at: context.blame(Term.isPrimaryKey, of: keys[1]),
      first: context.location(of: first))
  }

  /// The properties of an element, and of what adds to it, that have a flag; nothing where there are
  /// no properties, or where some of them only say what differs from others.
  private static func keys(
    _ flag: Name, of element: Element, _ context: ValidationContext
  ) -> [Element]? {
    var keys: [Element] = []
    var hasProperties = false
    for part in context.index.parts(of: element) {
      for property in part.children(Term.property) {
        if property.isAdjustment { return nil }
        hasProperties = true
        if property.holds(flag) { keys.append(property) }
      }
    }
    return hasProperties ? keys : nil
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
