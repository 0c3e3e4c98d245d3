package import ScaffoldCompiler

/// A connection, a mapping and association mappings for CSV files named as the entity type.
///
/// The documentation does not say what `IsIncremental` and `MappingPath` do to the result, nor which
/// of identifier and label names the connection on screen: the label is taken. Computed properties,
/// and those that another mapping has, are left out, as the documented example suggests. That an
/// association with many on both sides has a file of its own is said in prose only.
package enum ConnectorMappings: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "ConnectorMappings", stratum: .structure,
    summary: "Maps an entity type to files that are named as it is",
    attributes: [
      ParameterSignature(
        "Connector", required: true, references: .connector,
        summary: "The connector that the mappings belong to"),
      ModelParameters.entityType,
      ParameterSignature(
        "IsIncremental", .boolean, summary: "Whether the files hold changes; leaves no trace"),
      ParameterSignature("Package", summary: "The package of the connection"),
    ],
    arguments: [
      ModelParameters.excludedProperty,
      ArgumentSignature(
        "MappingPath",
        [
          ParameterSignature(
            "IsIncremental", .boolean, summary: "Whether the file holds changes")
        ], summary: "Where the files lie; has no documented effect"),
    ], documentation: .partial,
    example: """
      <ConnectorMappings Connector="Directory" EntityType="Directory_Country" \
      Package="Usercube.Excel@0000001"/>
      """)

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let connector = call[.connector], let entityType = EntityTypeFacts(of: call, in: context)
    else { return nil }
    for path in call.arguments(.mappingPath) {
      context.diagnose(.noEffect("MappingPath", at: context.location(path.element)))
    }
    let excluded = ModelParameters.excluded(by: call, of: entityType, in: context)
    let mapping = EntityMapping(entityType, connector, without: excluded, call, context.index)
    return [connection(connector, call, context), mapping.entityTypeMapping]
      + mapping.associationMappings
  }

  private static func connection(
    _ connector: Sourced, _ call: ScaffoldingCall, _ context: ExpansionContext
  ) -> GeneratedElement {
    var connection = GeneratedElement("Connection", from: call.origin)
    connection.set("Identifier", connector)
    let label = context.index.definition(.connector, connector.value)?
      .sourced(Name("DisplayName_L1"))
    connection.set("DisplayName_L1", label ?? connector)
    connection.set("Connector", connector)
    connection.set("Package", call[.package])
    return connection
  }
}
