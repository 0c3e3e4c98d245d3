package import ScaffoldCompiler

/// The report on an entity type's resources and who owns them.
///
/// The prose speaks of all properties; the documented query has those of the entity type's table, in
/// its order. The name is written in the first language only, as in the example.
package enum TargetResourceReport: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "TargetResourceReport", stratum: .derivation,
    "Generates the report on an entity type's resources", documentation: .partial)

  private static let assigned = [
    "o.InternalDisplayName", "rt.DisplayName", "art.WorkflowState", "art.ProvisioningState",
    "art.StartDate", "art.EndDate", "art.IsDenied",
  ]

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context) else { return nil }
    guard let table = context.index.fact(DisplayTables.self).table(of: entityType.name) else {
      guard !context.mayBeThere(.displayTable, entityType.name) else { return nil }
      context.diagnose(
        .nothingToRead(
          "display table", of: entityType.name, by: signature.element,
          at: context.place(of: entityType.identifier, else: call)))
      return nil
    }
    let columns = paths(in: table, of: entityType.name, context.index)
      .map { "\(entityType.name):\($0)" }.joined(separator: ",")
    let selected = ([columns].filter { !$0.isEmpty } + assigned).joined(separator: ", ")
    var report = GeneratedElement("ReportQuery", from: call.origin)
    report.set("Identifier", entityType.identifier.map { "Resources_\($0)" })
    report.set("DisplayName_L1", entityType.label(1).map { "Resource List - \($0)" })
    report.set(
      "Query",
      "join ResourceAssignedResourceTypes art join art.Role rt join art.Owner o select \(selected)",
      from: Origin(.configuration, table))
    report.set("ReturnedEntityType", entityType.identifier)
    return [report]
  }

  /// What the columns show, those of tiles among them.
  private static func paths(
    in table: Element, of entityType: String, _ index: DefinitionIndex
  ) -> [String] {
    table.children.flatMap { column -> [String] in
      if let path = column.path(Name("DisplayBinding"), in: entityType) { return [path.value] }
      let tile = column[.tile].flatMap { index.definition(.tile, $0) }
      return (tile?.children).map { items in
        items.compactMap { $0.path(.binding, in: entityType)?.value }
      } ?? []
    }
  }
}
