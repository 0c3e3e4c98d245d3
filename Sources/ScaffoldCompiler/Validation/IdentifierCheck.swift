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
    let properties = context.index.fact(PropertiesOfTypes.self)
    // There are few names for many properties.
    let isRight = (0..<properties.names.count).map {
      Self.isRight(properties.names.bytes($0).span)
    }
    for (place, type) in properties.list.owners.fetched.enumerated() {
      if let identifier = type.attribute(.identifier) {
        check(identifier, of: type, "an entity type", &findings, context)
      }
      for property in properties.list.properties(ofOwnerAt: place) {
        guard let name = property.nameNumber, !isRight[name],
          let identifier = property.identifier(in: type)
        else { continue }
        check(identifier, of: property.element(in: type), "a property", &findings, context)
      }
    }
    return findings
  }

  private static func isRight(_ name: Span<UInt8>) -> Bool {
    isProgramName(name) && !(ReservedWords.mayContain(name) && ReservedWords.contains(name.text))
  }

  private static func check(
    _ attribute: Attribute, of element: Element, _ what: String, _ findings: inout [Diagnostic],
    _ context: ValidationContext
  ) {
    if attribute.isEmpty || attribute.withBytes(isRight) { return }
    if !attribute.withBytes(isProgramName) {
      findings.append(
        .wrongIdentifier(
          attribute.value, what, "unaccented letters, digits and '_', not beginning with a digit",
          at: context.blame(attribute, of: element)))
    } else {
      findings.append(
        .reservedIdentifier(attribute.value, what, at: context.blame(attribute, of: element)))
    }
  }

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

/// What may not name an entity type or a property, whatever the case.
private enum ReservedWords {
  static func contains(_ name: String) -> Bool { words.contains(name.lowercased()) }

  /// Tells most names from all of the words by length and first letter.
  ///
  /// - Parameter name: not empty.
  static func mayContain(_ name: Span<UInt8>) -> Bool {
    let firsts = firsts
    return name.count < firsts.count && firsts[name.count] & bit(of: name[0]) != 0
  }

  private static let words = Set(BuiltInNames.reservedWords.map { $0.lowercased() })

  /// The first letters of the words of each length, one bit a letter.
  private static let firsts: [UInt32] = {
    var firsts = [UInt32](repeating: 0, count: (words.map(\.utf8.count).max() ?? 0) + 1)
    for word in words {
      let bytes = word.utf8.span
      firsts[bytes.count] |= bit(of: bytes[0])
    }
    return firsts
  }()

  /// The same for a small letter and a capital.
  private static func bit(of letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }
}
