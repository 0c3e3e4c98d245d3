package import ScaffoldCompiler

/// The search bar of an entity type, copied for the entity type of its workflows, without the menu.
///
/// The documentation shows no source; the rule is read off the names.
package enum WorkflowEntityTypeSearchBar: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "WorkflowEntityTypeSearchBar", stratum: .derivation,
    "Copies an entity type's search bar for the entity type of its workflows",
    documentation: .partial)

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = call[.entityType] else { return nil }
    guard let bar = DisplayTables.searchBar(of: entityType.value, context.index) else {
      context.diagnose(
        .nothingToRead(
          "search bar", of: entityType.value, by: signature.element,
          at: context.place(of: entityType, else: call)))
      return nil
    }
    let copy = WorkflowCopy(entityType: entityType.value)
    var element = GeneratedElement("SearchBar", from: Origin(.configuration, bar))
    element.set("EntityType", entityType.map { "Workflow_\($0)" })
    element.set("SearchBarDesignElement", bar.sourced(Name("SearchBarDesignElement")))
    element.children = bar.children.map(copy.copy)
    return [element]
  }
}
