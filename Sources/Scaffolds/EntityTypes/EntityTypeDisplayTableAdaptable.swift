package import ScaffoldCompiler

/// The table of an entity type that adapts to the screen.
package enum EntityTypeDisplayTableAdaptable: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "EntityTypeDisplayTableAdaptable", stratum: .presentation,
    "Generates the default table of an entity type, of the design 'adaptable'")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    DefaultTable.elements(design: "adaptable", call, in: context)
  }
}
