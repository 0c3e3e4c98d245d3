package import ScaffoldCompiler

/// The instances of a universe: what reports see around one entity type.
///
/// The documentation shows the default template and two others; of `ResourceResourceTypes` and
/// `OwnedCompositeRoles` it says no more than that they are similar, so a call with one of them stays
/// in place. That `RootInstance` begins the names of all instances is inferred, and `SourceEntityType`
/// has no documented effect. The labels that call single roles composite are the documented ones.
package enum UniverseDataModel: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "UniverseDataModel", stratum: .derivation,
    summary: "Fills a universe with an entity type and what is around it",
    attributes: [
      ModelParameters.entityType,
      ParameterSignature(
        "Universe", required: true, references: .universe,
        summary: "The universe that gets the instances"),
    ],
    arguments: [
      ModelParameters.excludedProperty,
      ArgumentSignature(
        "RootInstance",
        [
          ParameterSignature(
            "Instance", required: true, summary: "The Identifier of the instance in the middle")
        ], summary: "Names the instance in the middle; without it, it is called as the entity type"),
      ArgumentSignature(
        "SourceEntityType",
        [
          ParameterSignature(
            "Identifier", references: .entityType, summary: "An entity type of owners")
        ], summary: "Has no documented effect"),
      ArgumentSignature(
        "UniverseTemplate",
        [
          ParameterSignature(
            "Template",
            .enumeration([
              "OwnedResourceTypes", "ResourceResourceTypes", "OwnedSingleRoles",
              "OwnedCompositeRoles",
            ]), required: true, summary: "What is shown instead of the navigations")
        ], summary: "Chooses what is shown around the entity type"),
    ], documentation: .partial,
    example: "<UniverseDataModel Universe=\"U1_Users\" EntityType=\"Directory_User\"/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context),
      let universe = call[.universe],
      let existing = context.index.definition(.universe, universe.value)
    else { return nil }
    let excluded = ModelParameters.excluded(by: call, of: entityType, in: context)
    for source in call.arguments(Name("SourceEntityType")) {
      context.diagnose(.noEffect("SourceEntityType", at: context.location(source.element)))
    }
    let root = call.argument(Name("RootInstance"))?[Name("Instance")] ?? entityType.identifier
    let instances = UniverseInstances(entityType, root: root, call, context.index)
    guard
      let children = instances.children(
        template: call.argument(Name("UniverseTemplate"))?[Name("Template")]?.value,
        without: excluded)
    else { return nil }
    var element = GeneratedElement("Universe", from: call.origin)
    element.isPart = true
    for attribute in existing.attributes where attribute.name != .id {
      element.set(attribute.name.text, existing.sourced(attribute.name))
    }
    element.children = children
    return [element]
  }
}
