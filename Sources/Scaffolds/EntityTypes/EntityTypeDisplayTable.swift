package import ScaffoldCompiler

/// The plain table of an entity type.
package enum EntityTypeDisplayTable: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "EntityTypeDisplayTable", stratum: .presentation,
    "Generates the default table of an entity type, of the design 'table'")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    DefaultTable.elements(design: "table", call, in: context)
  }
}
