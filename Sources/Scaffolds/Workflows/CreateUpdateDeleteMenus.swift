package import ScaffoldCompiler

/// The menus that start the workflows of `CreateUpdateDeleteWorkflows`.
///
/// A menu that exists already gets the items and keeps its own attributes.
package enum CreateUpdateDeleteMenus: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "CreateUpdateDeleteMenus", stratum: .presentation,
    "Generates the menu items to create, update and delete resources")

  private static let menus: [WorkflowMenu] = [
    WorkflowMenu(
      prefix: "Search",
      entries: [.init(suffix: "Create", label: Translated("New", "Créer"), icon: "Add")]),
    WorkflowMenu(
      prefix: "View",
      entries: [
        .init(suffix: "Update", label: Translated("Update", "Modifier"), icon: "Edit"),
        .init(suffix: "Delete", label: Translated("Delete", "Supprimer"), icon: "Cancel"),
      ]),
  ]

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    EntityTypeFacts(of: call, in: context).map { entityType in
      menus.map { $0.element(for: entityType, call, in: context) }
    }
  }
}
