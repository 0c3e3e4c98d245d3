/// What a call may name, as far as it can be known before everything is expanded.
struct NameableThings: DerivedFact {
  /// Kinds that a call which stays in place may define.
  private let openKinds: Set<ReferenceKind>

  init(_ index: DefinitionIndex) {
    openKinds = UndocumentedDefinitions.kinds(index)
  }

  func contains(_ kind: ReferenceKind, _ name: String, _ index: DefinitionIndex) -> Bool {
    if openKinds.contains(kind) { return true }
    switch kind {
    // The product's own agent needs no declaration.
    case .agent where name == BuiltInNames.agent: return true
    case .task: return index.fact(DeclaredTasks.self).identifiers.contains(name)
    case .entityType where isBuiltIn(name, index): return true
    default: return index.definition(kind.name, name) != nil
    }
  }

  /// The names that a misspelt one may have meant.
  func all(_ kind: ReferenceKind, _ index: DefinitionIndex) -> [String] {
    kind == .task
      ? index.fact(DeclaredTasks.self).identifiers.sorted() : index.identifiers(kind.name)
  }

  /// Every entity type has one for its workflows, which needs no declaration.
  private func isBuiltIn(_ name: String, _ index: DefinitionIndex) -> Bool {
    let owner = name.hasPrefix("Workflow_") ? String(name.dropFirst("Workflow_".count)) : name
    return BuiltInNames.entityTypes.contains(owner)
      || owner != name && index.definition(Name("EntityType"), owner) != nil
  }
}
