import ScaffoldCompiler

/// A menu of an entity type's screen with items that start workflows.
struct WorkflowMenu: Sendable {
  struct Entry: Sendable {
    /// What follows the entity type's Identifier in the names of item and workflow.
    let suffix: String
    let label: Translated
    let icon: String
  }

  /// What stands before the entity type's Identifier.
  let prefix: String
  let entries: [Entry]

  /// The menu with its items; it adds to a menu of that name that stands elsewhere.
  func element(
    for entityType: EntityTypeFacts, _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> GeneratedElement {
    let identifier = entityType.identifier.map { "\(prefix)_\($0)" }
    let languages = context.index.fact(Languages.self)
    var menu = GeneratedElement("MenuItem", from: call.origin)
    // Several scaffoldings put their items into one menu.
    menu.isPart = true
    menu.set("Identifier", identifier)
    if let existing = context.index.definition(.menuItem, identifier.value) {
      for attribute in existing.attributes where attribute.name != .identifier {
        menu.set(attribute.name.text, existing.sourced(attribute.name))
      }
    } else {
      menu.set("DisplayName", entityType.labels)
    }
    menu.children = entries.map { entry in
      var item = GeneratedElement("MenuItem", from: call.origin)
      item.set("Identifier", identifier.map { "\($0)_\(entry.suffix)" })
      item.set("DisplayName", entry.label, languages, from: call.origin)
      item.set("IconCode", entry.icon, from: call.origin)
      item.set("Workflow", entityType.identifier.map { "\($0)_\(entry.suffix)" })
      return item
    }
    return menu
  }
}
