/// Values compared where they stand, without a string for each.
extension Attribute {
  /// The decoded value as bytes, without a string where none is needed.
  @inline(__always)
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let decoded = needsDecoding ? decodedBytes : nil
    let range = decoded.map { SourceRange(0, $0.count) } ?? valueRange
    let bytes = decoded ?? tree.text.bytes
    let text = bytes.span
    return body(text.extracting(range.start..<range.end))
  }

  @inline(never)
  private var decodedBytes: [UInt8] {
    let range = valueRange
    return AttributeValue.decodedBytes(tree.text.bytes[range.start..<range.end])
  }

  /// Whether two attributes mean the same.
  package func hasSameValue(as other: Attribute) -> Bool {
    withBytes { mine in other.withBytes { ByteHash.isSame(mine, $0) } }
  }

  /// Whether the attribute means this text.
  package func isEqual(to text: String) -> Bool {
    withBytes { $0.spells(text) }
  }

  /// The value as a number, as `Int` reads it; nothing for what is none.
  var number: Int? { withBytes { $0.number } }

  /// Whether nothing stands between the quotes.
  package var isEmpty: Bool { valueRange.isEmpty }
}

extension Element {
  /// Whether a Boolean is written and true.
  package func isTrue(_ name: Name) -> Bool {
    attribute(name)?.withBytes(Boolean.parse) ?? false
  }

  /// The attribute of that name, if it says something: written and not empty.
  package func filled(_ name: Name) -> Attribute? {
    guard let attribute = attribute(name), !attribute.isEmpty else { return nil }
    return attribute
  }
}
