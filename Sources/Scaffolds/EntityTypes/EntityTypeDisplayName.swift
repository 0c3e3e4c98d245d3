package import ScaffoldCompiler

/// The expression that gives resources their name.
///
/// Without `Property` it is the first text whose name holds "name", by column, else the first key
/// that is a text, else the first property. A neutral property gives one expression for each
/// language, and has the first column of those in a language. That any other one gives a single
/// expression is said by the guide to adjusting scaffoldings only. Nothing is made where a module has
/// made the expression already.
package enum EntityTypeDisplayName: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "EntityTypeDisplayName", stratum: .structure,
    summary: "Computes the name that resources have on screen",
    attributes: [
      ModelParameters.entityType,
      ParameterSignature("Property", summary: "The property that holds the name"),
    ],
    example: "<EntityTypeDisplayName EntityType=\"Directory_Country\" Property=\"DisplayName\"/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context) else { return nil }
    // Of what the product brings along the properties are not known.
    guard entityType.definition != nil else { return nil }
    guard let property = property(call, entityType, in: context) else { return [] }
    let source = call[.property] ?? property.identifier
    let variants = entityType.variants(of: property)
    let expressions =
      variants.isEmpty
      ? [expression(of: source, suffix: "", entityType, call)]
      : variants.map { language, variant in
        expression(of: variant.identifier, suffix: "_L\(language)", entityType, call)
      }
    return expressions.filter { !context.isGenerated(.entityPropertyExpression, $0.identifier) }
  }

  /// - Returns: nothing after an error, and for an entity type without properties.
  private static func property(
    _ call: ScaffoldingCall, _ entityType: EntityTypeFacts, in context: ExpansionContext
  ) -> EntityTypeFacts.Property? {
    if let written = call[.property] {
      let property = entityType.property(written.value)
      if property == nil {
        context.diagnose(
          .unknownProperty(
            written.value, of: entityType.name, known: entityType.properties.map(\.name),
            at: context.place(of: written, else: call)))
      }
      return property
    }
    return choice(entityType)
  }

  private static func choice(_ entityType: EntityTypeFacts) -> EntityTypeFacts.Property? {
    let scalars = entityType.visibleScalars
    let named = scalars.filter { $0.isText && $0.name.lowercased().contains("name") }
      .map { property in
        let columns = [property.column] + entityType.variants(of: property).map(\.property.column)
        return (property: property, column: columns.compactMap(\.self).min() ?? Int.max)
      }
    if let least = named.map(\.column).min() {
      return named.first { $0.column == least }?.property
    }
    return scalars.first { $0.isText && $0.isKey } ?? entityType.properties.first
  }

  private static func expression(
    of property: Sourced, suffix: String, _ entityType: EntityTypeFacts,
    _ call: ScaffoldingCall
  ) -> GeneratedElement {
    var element = GeneratedElement("EntityPropertyExpression", from: call.origin)
    element.set(
      "Identifier", entityType.identifier.map { "\($0)_InternalDisplayName\(suffix)" })
    element.set("Binding", property.map { "\(entityType.name):\($0)" })
    element.set("EntityType", entityType.identifier)
    element.set("Property", "InternalDisplayName\(suffix)", from: call.origin)
    return element
  }
}
