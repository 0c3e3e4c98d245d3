/// The types of values as an XSD has them.
enum SchemaTypes {
  static func name(of type: AttributeDefinition.ValueType) -> String {
    switch type {
    case .string, .reference, .key: "xs:string"
    case .boolean: "Boolean"
    case .byte: "xs:unsignedByte"
    case .int32: "xs:int"
    case .int64: "xs:long"
    case .float, .decimal: "Number"
    case .dateTime: "DateTime"
    case .enumeration(let enumeration): "Enumeration.\(enumeration.name)"
    }
  }

  static func name(of type: ParameterSignature.ValueType) -> String {
    switch type {
    case .string, .enumeration: "xs:string"
    case .boolean: "Boolean"
    case .count: "Count"
    }
  }

  /// The names of an attribute; the members of a family in upper and lower case.
  static func spellings(of attribute: AttributeDefinition) -> [String] {
    guard let family = attribute.family else { return [attribute.name] }
    let lower = family.range.map { number in
      family.prefix + String(number, radix: family.radix) + family.suffix
    }
    let upper = family.names
    return upper + lower.filter { !upper.contains($0) }
  }

  /// What is worth knowing about an attribute; nothing where its name says it all.
  static func documentation(of attribute: AttributeDefinition) -> String? {
    var parts: [String] = []
    if let usual = attribute.usualName { parts.append("usually written \(usual)") }
    switch attribute.type {
    case .reference(.binding): parts.append("a path of properties")
    case .reference(let kind): parts.append("names a \(kind.title)")
    case .key: parts.append("the key of data in the database")
    default: break
    }
    if attribute.isRequired { parts.append("needed") }
    if let value = attribute.defaultValue { parts.append("\(value) where nothing is written") }
    if let family = attribute.family { parts.append(family.title) }
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst().map { "; \($0)" }.joined()
    return first.prefix(1).uppercased() + first.dropFirst() + rest
  }

  static func lines(of enumeration: EnumerationDefinition) -> [String] {
    let values = enumeration.names + enumeration.numbers.map { "\($0)" }
    var lines = ["  <xs:simpleType name=\"Enumeration.\(enumeration.name)\">"]
    if enumeration.isOpen {
      // The names that are known, for completion, and any other.
      lines += ["    <xs:union memberTypes=\"xs:string\">", "      <xs:simpleType>"]
      lines += restriction(values, "        ")
      lines += ["      </xs:simpleType>", "    </xs:union>"]
    } else {
      lines += restriction(values, "    ")
    }
    return lines + ["  </xs:simpleType>"]
  }

  static func restriction(_ values: [String], _ indent: String) -> [String] {
    ["\(indent)<xs:restriction base=\"xs:string\">"]
      + values.map { "\(indent)  <xs:enumeration value=\"\($0)\"/>" }
      + ["\(indent)</xs:restriction>"]
  }

  /// The types that more than one attribute has, and scaffoldings without a signature.
  static let lines: [String] =
    [
      "  <xs:simpleType name=\"Boolean\">",
      "    <xs:union>",
      "      <xs:simpleType>",
    ] + restriction(["true", "false", "1", "0"], "        ") + [
      "      </xs:simpleType>",
      "      <xs:simpleType>",
      "        <xs:restriction base=\"xs:string\">",
      "          <xs:pattern value=\"[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]\"/>",
      "        </xs:restriction>",
      "      </xs:simpleType>",
      "    </xs:union>",
      "  </xs:simpleType>",
      "  <xs:simpleType name=\"Count\">",
      "    <xs:restriction base=\"xs:int\"><xs:minInclusive value=\"0\"/></xs:restriction>",
      "  </xs:simpleType>",
      "  <xs:simpleType name=\"Number\">",
      "    <xs:restriction base=\"xs:string\">",
      "      <xs:pattern value=\"\\s*[+\\-]?[0-9,]*\\.?[0-9]*([eE][+\\-]?[0-9]+)?\\s*\"/>",
      "      <xs:pattern value=\"NaN|-?Infinity\"/>",
      "    </xs:restriction>",
      "  </xs:simpleType>",
      "  <xs:simpleType name=\"DateTime\">",
      "    <xs:restriction base=\"xs:string\">",
      "      <xs:pattern value=\".*[0-9].*\"/>",
      "    </xs:restriction>",
      "  </xs:simpleType>",
      "  <xs:simpleType name=\"ConsolidationMode\">",
    ] + restriction(ConsolidationMode.names, "    ") + [
      "  </xs:simpleType>"
    ]
}
