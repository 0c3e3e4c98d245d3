package import ScaffoldCompiler

/// The table of an entity type of resources.
///
/// In the documented example `InternalDisplayName` has a column beside another property; it is taken
/// to be declared there.
package enum EntityTypeDisplayTargetResourceTable: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "EntityTypeDisplayTargetResourceTable", stratum: .presentation,
    "Generates the default table of an entity type, of the design 'resourcetable'",
    documentation: .partial)

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    DefaultTable.elements(design: "resourcetable", call, in: context)
  }
}
