package import ScaffoldCompiler

/// Properties that hold what a table shows from far away, so that it need not be looked up.
///
/// The documentation shows the properties, their expressions and associations, but neither the table
/// that they come from nor the table afterwards: here what the columns' tiles, the indicators and the
/// search bar of the entity type reach through a navigation is shortened, in this order, and the
/// table is left as it is. Columns are given in that order too, the first that is free among those
/// above the lowest, since the rule is not documented. As in the example, indicators are repeated: those
/// whose path is shortened.
package enum OptimizeDisplayTable: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "OptimizeDisplayTable", stratum: .derivation,
    summary: "Adds properties that shorten the way to what a table shows",
    attributes: [
      ParameterSignature(
        "DisplayTableIdentifier", required: true, references: .displayTable,
        summary: "The table that gets faster")
    ], documentation: .partial,
    example: "<OptimizeDisplayTable DisplayTableIdentifier=\"Directory_User\"/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard
      let table = call[.displayTableIdentifier].flatMap({
        context.index.definition(.displayTable, $0.value)
      }), let entityType = table.sourced(.entityType)
    else { return nil }
    let index = context.index
    let source = EntityTypeFacts(entityType, index)
    let shortcuts = ShortcutPlan(source, paths(table, entityType.value, index), index)
    let writer = ShortcutWriter(source, shortcuts.shortcuts, call, index)
    let shortened = Set(shortcuts.shortcuts.map(\.path.value))
    let indicators = indicators(of: entityType.value, index).filter { indicator in
      indicator.path(.binding, in: entityType.value).map { shortened.contains($0.value) } ?? false
    }
    return writer.elements + indicators.map(copy)
  }

  /// What is shown of the entity type, in the order in which columns are given.
  private static func paths(
    _ table: Element, _ entityType: String, _ index: DefinitionIndex
  ) -> [Sourced] {
    let tiles = table.children.compactMap { $0.sourced(.tile) }.uniqueNames()
      .compactMap { index.definition(.tile, $0.value) }
    let items = tiles.flatMap { Array($0.children) }
      .compactMap { $0.path(.binding, in: entityType) }
    let indicators = indicators(of: entityType, index)
      .compactMap { $0.path(.binding, in: entityType) }
    let criteria = (DisplayTables.searchBar(of: entityType, index)?.children).map(Array.init) ?? []
    let searched = criteria.flatMap { criterion in
      ["Binding1", "Binding2", "Binding3"].compactMap {
        criterion.path(Name($0), in: entityType)
      }
    }
    return items + indicators + searched
  }

  private static func indicators(of entityType: String, _ index: DefinitionIndex) -> [Element] {
    index.elements(.indicator, where: .entityType, is: entityType)
      .filter { !$0.isGenerated }
  }

  private static func copy(_ indicator: Element) -> GeneratedElement {
    var copy = GeneratedElement("Indicator", from: Origin(.configuration, indicator))
    for attribute in indicator.sortedAttributes {
      copy.set(attribute.name.text, indicator.sourced(attribute.name))
    }
    return copy
  }
}
