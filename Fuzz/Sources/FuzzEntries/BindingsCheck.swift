import ScaffoldCompiler

/// What holds of every path of properties and every expression.
enum BindingsCheck {
  static func problem(with bytes: [UInt8]) -> String? {
    let compiler = Compiler.fuzzed()
    let files = compiler.read([configuration(String(decoding: bytes, as: UTF8.self))])
    // Not every character may stand in XML.
    if files[0].tree == nil { return nil }
    let expanded = compiler.expand(files)
    let findings = compiler.findings(of: expanded)
    _ = findings.text(in: files)
    return findings.misplaced(in: files)
  }

  /// Each line stands in a place that takes paths with a type, without, and expressions.
  private static func configuration(_ text: String) -> SourceFile {
    let parts = text.split(separator: "\n", maxSplits: 7, omittingEmptySubsequences: false)
    var paths: [UInt8] = []
    for part in parts {
      for (head, tail) in [
        (
          #"  <QueryRule SourceResourceType="T" TargetEntityType="Person" SourceMatchedConnectorExpression=""#,
          "\" />\n"
        ),
        (#"  <DisplayEntityProperty Identifier="Name" EntityType="Person" Binding=""#, "\" />\n"),
        (
          #"  <DisplayTable Identifier="P" EntityType="Person"><Column DisplayBinding=""#,
          "\" /></DisplayTable>\n"
        ),
        (
          #"  <ScalarRule ResourceType="Account" Policy="Default" Property="Code" Binding=""#,
          "\" />\n"
        ),
      ] {
        paths += head.utf8
        AttributeValue.appendEscaped(String(part), to: &paths)
        paths += tail.utf8
      }
    }
    return SourceFile(
      path: "Conf.xml",
      bytes: Array("<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n\(model)\n".utf8) + paths
        + Array("</ConfigurationFile>\n".utf8))
  }

  private static let model = """
      <EntityType Identifier="Person">
        <Property Identifier="Name" Type="String" />
        <Property Identifier="Photo" Type="Binary" />
        <Property Identifier="Unit" Type="ForeignKey" />
        <Property Identifier="Loose" Type="ForeignKey" />
      </EntityType>
      <EntityType Identifier="Unit">
        <Property Identifier="Code" Type="0" />
        <Property Identifier="People" Type="12" />
      </EntityType>
      <EntityAssociation Identifier="PU" Property1="Person:Unit" Property2="Unit:People" />
      <Policy Identifier="Default" />
      <ResourceType Identifier="Account" SourceEntityType="Person" TargetEntityType="Unit" \
    Policy="Default" />
    """
}
