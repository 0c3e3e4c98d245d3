package import ScaffoldCompiler

/// The table of an entity type that adapts to the screen.
package enum EntityTypeDisplayTableAdaptable: Scaffolding {
  package static let signature = ModelParameters.signature(
    "EntityTypeDisplayTableAdaptable", stratum: .presentation,
    "Generates the default table of an entity type, of the design 'adaptable'")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    EntityTypeFacts(of: call, in: context).map {
      [DefaultTable.element(for: $0, design: "adaptable", call)]
    }
  }
}
