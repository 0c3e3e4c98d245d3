/// Writes an XSD of the dialect for editors, from the catalogue and the scaffoldings' signatures.
///
/// Children may stand in any order. What an XSD cannot say is left to `validate`: that an element
/// with `ConsolidationMode` needs no more than its name is why only elements that cannot carry it
/// have required attributes here.
package struct SchemaWriter {
  private let signatures: [ScaffoldingSignature]
  private let grammar = Grammar.shared
  private var lines: [String] = []

  package init(_ signatures: [ScaffoldingSignature]) {
    self.signatures = signatures
  }

  package mutating func schema() -> String {
    lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"\(XMLReader.namespace)\""
        + " targetNamespace=\"\(XMLReader.namespace)\" elementFormDefault=\"qualified\">",
      "  <xs:element name=\"ConfigurationFile\" type=\"ConfigurationFile\"/>",
    ]
    writeRoot()
    for (index, node) in grammar.nodes.enumerated() where index != grammar.root { write(node) }
    for signature in signatures { write(signature) }
    writeAttributeGroups()
    lines += SchemaTypes.lines
    for enumeration in enumerations { lines += SchemaTypes.lines(of: enumeration) }
    lines.append("</xs:schema>")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Elements

  private mutating func writeRoot() {
    let root = grammar.nodes[grammar.root]
    lines.append("  <xs:complexType name=\"ConfigurationFile\">")
    lines.append("    <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">")
    writeChildren(of: root)
    for name in signatures.map(\.element).sorted() {
      lines.append("      <xs:element name=\"\(name)\" type=\"Scaffolding.\(name)\"/>")
    }
    lines += ["    </xs:choice>", "  </xs:complexType>"]
  }

  private mutating func write(_ node: Grammar.Node) {
    lines.append("  <xs:complexType name=\"\(Self.typeName(node))\">")
    if !node.definition.summary.isEmpty { document(node.definition.summary, "    ") }
    if !node.childNames.isEmpty {
      lines.append("    <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">")
      writeChildren(of: node)
      lines.append("    </xs:choice>")
    }
    // Whatever has an identifier can be an adjustment, or stand in one.
    let canAdjust =
      node.path.contains("/") || node.rules.contains { $0.definition.name == "Identifier" }
      || node.definition.isRecursive
    var written: Set<String> = []
    for rule in node.rules where written.insert(rule.definition.name).inserted {
      write(rule.definition, isRequired: rule.definition.isRequired && !canAdjust)
    }
    if written.insert("Id").inserted {
      lines.append("    <xs:attribute name=\"Id\" type=\"xs:string\"/>")
    }
    lines.append("    <xs:attribute name=\"ConsolidationMode\" type=\"ConsolidationMode\"/>")
    lines.append("  </xs:complexType>")
  }

  private mutating func writeChildren(of node: Grammar.Node) {
    var written: Set<String> = []
    for name in node.childNames.sorted() where written.insert(name).inserted {
      guard let child = node.children[Name(name)] else { continue }
      let type = Self.typeName(grammar.nodes[child])
      lines.append("      <xs:element name=\"\(name)\" type=\"\(type)\"/>")
    }
  }

  private mutating func write(_ signature: ScaffoldingSignature) {
    lines.append("  <xs:complexType name=\"Scaffolding.\(signature.element)\">")
    document(signature.summary, "    ")
    if !signature.arguments.isEmpty {
      lines.append("    <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">")
      for argument in signature.arguments {
        lines.append("      <xs:element name=\"\(argument.element)\">")
        document(argument.summary, "        ")
        lines.append("        <xs:complexType>")
        for parameter in argument.parameters { write(parameter, "          ") }
        lines.append("          <xs:attribute name=\"Id\" type=\"xs:string\"/>")
        lines += ["        </xs:complexType>", "      </xs:element>"]
      }
      lines.append("    </xs:choice>")
    }
    for parameter in signature.attributes { write(parameter, "    ") }
    lines.append("    <xs:attribute name=\"Id\" type=\"xs:string\"/>")
    lines.append("  </xs:complexType>")
  }

  // MARK: Attributes

  private mutating func write(_ attribute: AttributeDefinition, isRequired: Bool) {
    if attribute.isLocalized {
      lines.append("    <xs:attributeGroup ref=\"\(attribute.name)_L\"/>")
      return
    }
    let type = SchemaTypes.name(of: attribute.type)
    let use = isRequired ? " use=\"required\"" : ""
    for name in SchemaTypes.spellings(of: attribute) {
      let start = "    <xs:attribute name=\"\(name)\" type=\"\(type)\"\(use)"
      // One member of a family explains all.
      if let text = SchemaTypes.documentation(of: attribute), name == attribute.name {
        lines.append(start + ">")
        document(text, "      ")
        lines.append("    </xs:attribute>")
      } else {
        lines.append(start + "/>")
      }
    }
  }

  private mutating func write(_ parameter: ParameterSignature, _ indent: String) {
    for name in parameter.spellings {
      // Of several spellings none is required, whichever is written.
      let isRequired = parameter.isRequired && parameter.spellings.count == 1
      let use = isRequired ? " use=\"required\"" : ""
      let start = "\(indent)<xs:attribute name=\"\(name)\""
      switch parameter.type {
      case .enumeration(let names):
        lines.append("\(start)\(use)>")
        document(parameter.summary, indent + "  ")
        lines.append("\(indent)  <xs:simpleType>")
        let values = names + names.indices.map { "\($0)" }
        lines += SchemaTypes.restriction(values, indent + "    ")
        lines += ["\(indent)  </xs:simpleType>", "\(indent)</xs:attribute>"]
      case .string, .boolean, .count:
        let type = SchemaTypes.name(of: parameter.type)
        lines.append("\(start) type=\"\(type)\"\(use)>")
        document(parameter.summary, indent + "  ")
        lines.append("\(indent)</xs:attribute>")
      }
    }
  }

  /// The texts that are written once for each language.
  private mutating func writeAttributeGroups() {
    let names = Set(
      grammar.nodes.flatMap { $0.rules.map(\.definition) }.filter(\.isLocalized).map(\.name))
    for name in names.sorted() {
      lines.append("  <xs:attributeGroup name=\"\(name)_L\">")
      for language in LanguageNumbers.all {
        lines.append("    <xs:attribute name=\"\(name)_L\(language)\" type=\"xs:string\"/>")
      }
      lines.append("  </xs:attributeGroup>")
    }
  }

  private mutating func document(_ text: String, _ indent: String) {
    let safe = AttributeValue.escaped(text)
    lines.append(
      "\(indent)<xs:annotation><xs:documentation>\(safe)</xs:documentation></xs:annotation>")
  }

  private static func typeName(_ node: Grammar.Node) -> String {
    node.path.split(separator: "/").joined(separator: ".")
  }

  private var enumerations: [EnumerationDefinition] {
    var found: [String: EnumerationDefinition] = [:]
    for rule in grammar.nodes.flatMap(\.rules) {
      if case .enumeration(let enumeration) = rule.definition.type {
        found[enumeration.name] = enumeration
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}
