import ScaffoldCompiler

/// A workflow of two activities: somebody asks, and it is done.
struct RequestWorkflow: Sendable {
  /// What follows the entity type's Identifier in the workflow's.
  let suffix: String
  /// What follows the entity type's name.
  let label: Translated
  var persist = Translated("Persist", "Enregistrement")

  func element(
    for entityType: EntityTypeFacts, _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> GeneratedElement {
    let languages = context.index.fact(Languages.self)
    var workflow = GeneratedElement("Workflow", from: call.origin)
    workflow.set("Identifier", entityType.identifier.map { "\($0)_\(suffix)" })
    for name in languages.displayNames {
      workflow.set(
        name.attribute,
        entityType.label(name.number).map { "\($0) - \(label.text(name.language))" })
    }
    workflow.set("VariablesType", entityType.identifier.map { "Workflow_\($0)" })
    workflow.children = [
      activity("Request", Translated("Request", "Demande"), template: "Action", languages, call),
      activity("Persist", persist, template: "Persist", languages, call),
    ]
    return workflow
  }

  private func activity(
    _ identifier: String, _ label: Translated, template: String, _ languages: Languages,
    _ call: ScaffoldingCall
  ) -> GeneratedElement {
    var activity = GeneratedElement("Activity", ["Identifier": identifier], from: call.origin)
    activity.set("DisplayName", label, languages, from: call.origin)
    activity.set("Template", template, from: call.origin)
    return activity
  }
}
