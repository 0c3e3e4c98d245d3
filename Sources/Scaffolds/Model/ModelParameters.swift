import ScaffoldCompiler

/// The attributes and arguments that scaffoldings of the model share.
enum ModelParameters {
  static let entityType = ParameterSignature(
    "EntityType", required: true, references: .entityType,
    summary: "The entity type that it is for")

  static let workflow = ParameterSignature(
    "Workflow", references: .workflow, summary: "The workflow that it tells of")

  static let excludedProperty = ArgumentSignature(
    "ExcludedProperty",
    [ParameterSignature("Property", required: true, summary: "The property that is left out")],
    repeatable: true, summary: "Leaves a property out")

  /// The signature of a scaffolding that takes an entity type and nothing else.
  static func signature(
    _ element: String, stratum: Stratum, _ summary: String,
    documentation: ScaffoldingSignature.Documentation = .full
  ) -> ScaffoldingSignature {
    ScaffoldingSignature(
      element, stratum: stratum, summary: summary, attributes: [entityType],
      documentation: documentation, example: "<\(element) EntityType=\"Directory_Country\"/>")
  }

  /// The properties that a call leaves out; one that does not exist is an error.
  static func excluded(
    by call: ScaffoldingCall, of entityType: EntityTypeFacts, in context: ExpansionContext
  ) -> Set<String> {
    var names: Set<String> = []
    for argument in call.arguments(.excludedProperty) {
      guard let name = argument[.property] else { continue }
      names.insert(name.value)
      let known = entityType.properties.map(\.name)
      if entityType.definition != nil, !known.contains(name.value) {
        context.diagnose(
          .unknownProperty(
            name.value, of: entityType.name, known: known,
            at: context.place(of: name, else: call)))
      }
    }
    return names
  }
}
