package import ScaffoldCompiler

/// The workflows that create, delete and update resources of an entity type.
package enum CreateUpdateDeleteWorkflows: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "CreateUpdateDeleteWorkflows", stratum: .structure,
    "Generates the workflows to create, update and delete resources")

  private static let workflows: [RequestWorkflow] = [
    RequestWorkflow(suffix: "Create", label: Translated("New", "Créer")),
    RequestWorkflow(suffix: "Delete", label: Translated("Delete", "Supprimer")),
    RequestWorkflow(suffix: "Update", label: Translated("Update", "Modifier")),
  ]

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    EntityTypeFacts(of: call, in: context).map { entityType in
      workflows.map { $0.element(for: entityType, call, in: context) }
    }
  }
}
