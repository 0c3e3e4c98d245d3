import ScaffoldCompiler

/// The table that an entity type has unless somebody writes one.
enum DefaultTable {
  /// With more visible scalar properties than this, only the name is shown.
  private static let mostColumns = 3

  /// Nothing is made where a module has made the table already.
  static func elements(
    design: String, _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context) else { return nil }
    if context.isGenerated(.displayTable, entityType.name) { return [] }
    var table = GeneratedElement("DisplayTable", from: call.origin)
    table.set("Identifier", entityType.identifier)
    table.set("DisplayTableDesignElement", design, from: call.origin)
    table.set("EntityType", entityType.identifier)
    table.set("IsEntityTypeDefault", "true", from: call.origin)
    table.children = columns(of: entityType, call).map { column($0, call) }
    return [table]
  }

  /// By name without regard to case: the documented table shows `Identifier` before `ISOCode`.
  private static func columns(
    of entityType: EntityTypeFacts, _ call: ScaffoldingCall
  ) -> [Sourced] {
    let scalars = entityType.visibleScalars
    guard !scalars.isEmpty, scalars.count <= mostColumns else {
      return [Sourced("InternalDisplayName", from: call.origin)]
    }
    return scalars.map(\.identifier).sorted {
      let (first, second) = ($0.value.lowercased(), $1.value.lowercased())
      return first == second ? $0.value.precedes($1.value) : first.precedes(second)
    }
  }

  private static func column(
    _ property: Sourced, _ call: ScaffoldingCall
  ) -> GeneratedElement {
    var column = GeneratedElement("Column", from: property.origin)
    column.set("CanBeFiltered", "true", from: call.origin)
    column.set("DisplayBinding", property)
    for name in ["IsDisplayInSummaryView", "IsResizable", "IsSortable"] {
      column.set(name, "true", from: call.origin)
    }
    return column
  }
}
