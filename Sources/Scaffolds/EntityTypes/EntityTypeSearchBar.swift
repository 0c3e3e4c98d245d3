package import ScaffoldCompiler

/// A search bar without criteria.
///
/// Whether the menu is left out where there is no such item is not documented: it is always named. A
/// search bar that is there already stands, since nothing tells two apart.
package enum EntityTypeSearchBar: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "EntityTypeSearchBar", stratum: .presentation, "Generates a search bar for an entity type")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = call[.entityType] else { return nil }
    if DisplayTables.searchBar(of: entityType.value, context.index) != nil { return [] }
    var bar = GeneratedElement("SearchBar", from: call.origin)
    bar.set("EntityType", entityType)
    bar.set("Menu", entityType.map { "Search_\($0)" })
    bar.set("SearchBarDesignElement", "Inline", from: call.origin)
    return [bar]
  }
}
