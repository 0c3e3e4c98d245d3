extension Diagnostic {
  /// The same finding with another value offered for an attribute; unchanged where the attribute
  /// stands in no file.
  package func offering(
    _ value: String, for attribute: Attribute, isSafe: Bool
  ) -> Diagnostic {
    guard !attribute.isGenerated else { return self }
    var copy = self
    copy.fixes.append(
      Fix(
        "write '\(value)'", isSafe: isSafe,
        edits: [Fix.Edit(attribute.location, attribute.spelling(value))]))
    return copy
  }
}

extension Attribute {
  /// How another value is written between the quotes of this one.
  func spelling(_ value: String) -> String {
    let text = AttributeValue.escaped(value)
    guard tree.text.bytes[valueRange.end] == UInt8(ascii: "'") else { return text }
    return text.replacing("'", with: "&apos;")
  }
}
