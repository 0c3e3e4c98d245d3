package import ScaffoldCompiler

/// The table of an entity type, copied for the entity type of its workflows.
///
/// The documentation shows no source table; the rule is read off the names. Columns that are not in
/// the summary view are left out, as in the example.
package enum WorkflowEntityTypeDisplayTable: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "WorkflowEntityTypeDisplayTable", stratum: .derivation,
    "Copies an entity type's table for the entity type of its workflows", documentation: .partial)

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = call[.entityType] else { return nil }
    guard let table = context.index.fact(DisplayTables.self).table(of: entityType.value) else {
      guard !context.mayBeThere(.displayTable, entityType.value) else { return nil }
      context.diagnose(
        .nothingToRead(
          "display table", of: entityType.value, by: signature.element,
          at: context.place(of: entityType, else: call)))
      return nil
    }
    let copy = WorkflowCopy(entityType: entityType.value)
    let columns = table.children.filter {
      $0[Name("IsDisplayInSummaryView")].flatMap(Boolean.parse) ?? false
    }
    let tiles = columns.compactMap { $0.sourced(.tile) }.uniqueNames()
      .compactMap { context.index.definition(.tile, $0.value) }
    return tiles.map { self.tile($0, copy) } + [self.table(table, columns, copy, entityType, call)]
  }

  private static func tile(_ tile: Element, _ copy: WorkflowCopy) -> GeneratedElement {
    let origin = Origin(.configuration, tile)
    var element = GeneratedElement("Tile", from: origin)
    element.set("Identifier", tile.sourced(.identifier)?.map { "Workflow_\($0)" })
    for number in LanguageNumbers.all {
      let name = Name("DisplayName_L\(number)")
      element.set(name.text, tile.sourced(name))
    }
    element.set("EntityType", copy.workflowType, from: origin)
    element.set("TileDesignElement", tile.sourced(Name("TileDesignElement")))
    element.children = tile.children.filter { $0.name == .item }.map(copy.copy)
    return element
  }

  private static func table(
    _ table: Element, _ columns: [Element], _ copy: WorkflowCopy, _ entityType: Sourced,
    _ call: ScaffoldingCall
  ) -> GeneratedElement {
    var element = GeneratedElement("DisplayTable", from: Origin(.configuration, table))
    element.set("Identifier", entityType.map { "Workflow_\($0)" })
    element.set(
      "DisplayTableDesignElement", table.sourced(Name("DisplayTableDesignElement")))
    element.set("EntityType", entityType.map { "Workflow_\($0)" })
    element.set("IsEntityTypeDefault", "true", from: call.origin)
    element.children = columns.map(copy.copy)
    return element
  }
}
