package import ScaffoldCompiler

/// The menu that starts the workflow of `UpdateResourcesWorkflows`.
package enum UpdateResourcesMenus: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "UpdateResourcesMenus", stratum: .presentation,
    "Generates the menu item to change what somebody has")

  private static let menu = WorkflowMenu(
    prefix: "View",
    entries: [
      .init(
        suffix: "UpdateResources",
        label: Translated("Modify Permissions", "Demander des droits"), icon: "Edit")
    ])

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    EntityTypeFacts(of: call, in: context).map { [menu.element(for: $0, call, in: context)] }
  }
}
