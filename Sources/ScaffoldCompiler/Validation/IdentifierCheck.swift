/// Identifiers that become names in programs or in the agent's settings.
package enum IdentifierCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for connection in context.index.elements(Name("Connection")) {
      guard let attribute = connection.attribute(.identifier) else { continue }
      let value = attribute.value
      if !value.isEmpty, !isConnection(value) {
        findings.append(
          .wrongIdentifier(
            value, "a connection",
            "a letter, then letters, digits, '.', '-' and '_', at most 442 characters",
            at: context.blame(attribute, of: connection)))
      }
    }
    let property = Name("Property")
    for type in context.index.elements(Name("EntityType")) {
      findings += check(type, "an entity type", context)
      for child in type.children where child.name == property {
        findings += check(child, "a property", context)
      }
    }
    return findings
  }

  private static func check(
    _ element: Element, _ what: String, _ context: ValidationContext
  ) -> [Diagnostic] {
    guard let attribute = element.attribute(.identifier) else { return [] }
    let isPlain = attribute.withBytes { isProgramName($0) }
    let value = attribute.value
    if value.isEmpty { return [] }
    if !isPlain {
      return [
        .wrongIdentifier(
          value, what, "unaccented letters, digits and '_', not beginning with a digit",
          at: context.blame(attribute, of: element))
      ]
    }
    if reserved.contains(value.lowercased()) {
      return [.reservedIdentifier(value, what, at: context.blame(attribute, of: element))]
    }
    return []
  }

  private static let reserved = Set(BuiltInNames.reservedWords.map { $0.lowercased() })

  static func isProgramName(_ value: Span<UInt8>) -> Bool {
    guard value.count > 0, !ValueSyntax.isDigit(value[0]) else { return false }
    for index in value.indices where !isLetter(value[index]) && value[index] != 0x5F {
      if !ValueSyntax.isDigit(value[index]) { return false }
    }
    return true
  }

  static func isConnection(_ value: String) -> Bool {
    guard let first = value.first, first.isLetter, value.count <= 442 else { return false }
    return value.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
