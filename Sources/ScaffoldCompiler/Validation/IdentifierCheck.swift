/// Identifiers that become names in programs or in the agent's settings.
package enum IdentifierCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for connection in context.index.elements(Term.connection) {
      guard let attribute = connection.attribute(.identifier) else { continue }
      if !attribute.isEmpty, !attribute.withBytes(isConnection) {
        findings.append(
          .wrongIdentifier(
            attribute.value, "a connection",
            "a letter, then letters, digits, '.', '-' and '_', at most 442 characters",
            at: context.blame(attribute, of: connection)))
      }
    }
    for type in context.index.elements(Term.entityType) {
      check(type, "an entity type", &findings, context)
      for property in type.children(Term.property) {
        check(property, "a property", &findings, context)
      }
    }
    return findings
  }

  private static func check(
    _ element: Element, _ what: String, _ findings: inout [Diagnostic],
    _ context: ValidationContext
  ) {
    guard let attribute = element.filled(.identifier) else { return }
    let (isName, mayBeReserved) = attribute.withBytes {
      (isProgramName($0), ByteHash.foldedHash($0).map(reservedHashes.contains) ?? false)
    }
    if !isName {
      findings.append(
        .wrongIdentifier(
          attribute.value, what, "unaccented letters, digits and '_', not beginning with a digit",
          at: context.blame(attribute, of: element)))
    } else if mayBeReserved, reserved.contains(attribute.value.lowercased()) {
      findings.append(
        .reservedIdentifier(attribute.value, what, at: context.blame(attribute, of: element)))
    }
  }

  private static let reserved = Set(BuiltInNames.reservedWords.map { $0.lowercased() })
  /// So that no name is made a text to be told from them.
  private static let reservedHashes = Set(
    reserved.compactMap { ByteHash.foldedHash($0.utf8.span) })

  static func isProgramName(_ value: Span<UInt8>) -> Bool {
    guard value.count > 0, !ValueSyntax.isDigit(value[0]) else { return false }
    for index in value.indices where !isLetter(value[index]) && value[index] != 0x5F {
      if !ValueSyntax.isDigit(value[index]) { return false }
    }
    return true
  }

  static func isConnection(_ value: Span<UInt8>) -> Bool {
    for index in value.indices where value[index] >= 0x80 {
      return isAccentedConnection(value.text)
    }
    guard value.count > 0, value.count <= 442, isLetter(value[0]) else { return false }
    for index in value.indices where !isLetter(value[index]) && !ValueSyntax.isDigit(value[index]) {
      switch value[index] {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: return false
      }
    }
    return true
  }

  /// The same for letters that only Unicode knows.
  private static func isAccentedConnection(_ value: String) -> Bool {
    guard let first = value.first, first.isLetter, value.count <= 442 else { return false }
    return value.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
