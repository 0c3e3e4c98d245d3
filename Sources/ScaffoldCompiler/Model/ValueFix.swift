extension Diagnostic {
  /// The same finding with another value offered for an attribute; unchanged where the attribute
  /// stands in no file.
  package func offering(
    _ value: String, for attribute: Attribute, isSafe: Bool
  ) -> Diagnostic {
    guard attribute.tree.provenance == nil else { return self }
    var escaped: [UInt8] = []
    AttributeValue.appendEscaped(value, to: &escaped)
    var text = String(decoding: escaped, as: UTF8.self)
    if attribute.tree.text.bytes[attribute.valueRange.end] == UInt8(ascii: "'") {
      text = text.replacing("'", with: "&apos;")
    }
    var copy = self
    copy.fixes.append(
      Fix(
        "write '\(value)'", isSafe: isSafe,
        edits: [Fix.Edit(attribute.location, text)]))
    return copy
  }
}
