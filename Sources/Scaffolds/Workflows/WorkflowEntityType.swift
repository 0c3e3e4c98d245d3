package import ScaffoldCompiler

/// The entity type of an entity type's workflows, and the navigation between the two.
///
/// The name in the first language has a prefix, as documented; here every English one has it.
package enum WorkflowEntityType: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "WorkflowEntityType", stratum: .structure,
    "Generates the entity type of an entity type's workflows")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context) else { return nil }
    let workflowType = entityType.identifier.map { "Workflow_\($0)" }
    var types = [variables(entityType, workflowType, call, context)]
    if entityType.property("Workflows") == nil {
      types.append(navigation(entityType, call, context))
    }
    types.sort { ($0.identifier ?? "").precedes($1.identifier ?? "") }

    var association = GeneratedElement("EntityAssociation", from: call.origin)
    association.set("Identifier", workflowType.map { "\($0)_\(entityType.name)" })
    association.set("IsProperty2Collection", "true", from: call.origin)
    association.set("Property1", workflowType.map { "\($0):\(entityType.name)" })
    association.set("Property2", entityType.identifier.map { "\($0):Workflows" })
    var display = GeneratedElement("WorkflowEntityTypeDisplayEntityType", from: call.origin)
    display.set("EntityType", entityType.identifier)
    return types + [association, display]
  }

  /// The way from the entity type to its workflows.
  private static func navigation(
    _ entityType: EntityTypeFacts, _ call: ScaffoldingCall, _ context: ExpansionContext
  ) -> GeneratedElement {
    var element = GeneratedElement("EntityType", from: call.origin)
    element.isPart = true
    element.set("Identifier", entityType.identifier)
    element.set("DisplayName", entityType.labels)
    var property = GeneratedElement("Property", ["Identifier": "Workflows"], from: call.origin)
    property.set(
      "DisplayName", Translated("Workflows", "Workflows"), context.index.fact(Languages.self),
      from: call.origin)
    property.set("Type", "ForeignKey", from: call.origin)
    element.children = [property]
    return element
  }

  /// What a running workflow knows: the resource that it is about.
  private static func variables(
    _ entityType: EntityTypeFacts, _ identifier: Sourced, _ call: ScaffoldingCall,
    _ context: ExpansionContext
  ) -> GeneratedElement {
    let english = context.index.fact(Languages.self).numbered.filter { $0.language == .english }
      .map(\.number)
    var element = GeneratedElement("EntityType", from: call.origin)
    element.set("Identifier", identifier)
    for (number, text) in entityType.labels {
      element.set(
        "DisplayName_L\(number)",
        english.contains(number) ? text.map { "Workflow for \($0)" } : text)
    }
    var property = GeneratedElement("Property", from: call.origin)
    property.set("Identifier", entityType.identifier)
    // In the order of the attributes' names, where 10 comes before 2.
    let names = LanguageNumbers.all.map { (name: "DisplayName_L\($0)", number: $0) }
    for (name, number) in names.sorted(by: { $0.name.precedes($1.name) }) {
      property.set(name, entityType.label(number))
    }
    property.set("TargetColumnIndex", "128", from: call.origin)
    property.set("Type", "ForeignKey", from: call.origin)
    element.children = [property]
    return element
  }
}
