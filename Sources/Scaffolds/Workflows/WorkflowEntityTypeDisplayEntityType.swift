package import ScaffoldCompiler

/// How the entity type of workflows is shown.
///
/// Whether colour and priority of the entity type are copied is not documented; the example has
/// neither. Nothing is made where somebody says more of it.
package enum WorkflowEntityTypeDisplayEntityType: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "WorkflowEntityTypeDisplayEntityType", stratum: .presentation,
    "Generates how the entity type of an entity type's workflows is shown")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = call[.entityType] else { return nil }
    let identifier = entityType.map { "Workflow_\($0)" }
    if context.isGenerated(.displayEntityType, identifier.value) { return [] }
    var element = GeneratedElement("DisplayEntityType", from: call.origin)
    element.set("Identifier", identifier)
    return [element]
  }
}
