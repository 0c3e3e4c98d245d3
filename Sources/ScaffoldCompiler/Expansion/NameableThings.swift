/// What a call may name, as far as it can be known before everything is expanded.
struct NameableThings: ComparableFact {
  /// Kinds that a call which stays in place may define.
  private let openKinds: Set<ReferenceKind>

  init(_ index: DefinitionIndex) {
    openKinds = UndocumentedDefinitions.kinds(index)
  }

  func contains(_ kind: ReferenceKind, _ name: String, _ index: DefinitionIndex) -> Bool {
    contains(kind, name.utf8.span, index)
  }

  /// The same for bytes.
  func contains(_ kind: ReferenceKind, _ name: Span<UInt8>, _ index: DefinitionIndex) -> Bool {
    if openKinds.contains(kind) { return true }
    if kind == .task { return index.fact(DeclaredTasks.self).identifiers.contains(name.text) }
    if index.definition(kind.name, name) != nil { return true }
    return switch kind {
    // The product's own agent needs no declaration.
    case .agent: name.spells(BuiltInNames.agent)
    case .entityType: isBuiltIn(name.text, index)
    default: false
    }
  }

  /// The names that a misspelt one may have meant.
  ///
  /// - Parameter cache: for the same index each time.
  func all(
    _ kind: ReferenceKind, _ index: DefinitionIndex, _ cache: NearNameCache
  ) -> KnownNames {
    // Whoever comes first has made them ready, but everybody has read them.
    _ = kind == .task ? index.fact(DeclaredTasks.self).identifiers.count : index.count(kind.name)
    return cache.known(in: kind.element) {
      kind == .task
        ? index.fact(DeclaredTasks.self).identifiers.sorted() : index.identifiers(kind.name)
    }
  }

  /// Every entity type has one for its workflows, which needs no declaration.
  private func isBuiltIn(_ name: String, _ index: DefinitionIndex) -> Bool {
    let owner = name.hasPrefix("Workflow_") ? String(name.dropFirst("Workflow_".count)) : name
    return BuiltInNames.entityTypes.contains(owner)
      || owner != name && index.definition(ReferenceKind.entityType.name, owner) != nil
  }
}
