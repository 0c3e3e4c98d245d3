/// Values compared where they stand, without a string for each.
extension SyntaxTree {
  /// The decoded value of an attribute as bytes.
  @inline(__always)
  func withBytes<Result>(ofAttribute index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    if attributes[index].needsDecoding {
      let decoded = decodedBytes(ofAttribute: index)
      return body(decoded.span)
    }
    let range = valueRange(ofAttribute: index)
    return withBytes(in: range.start..<range.end, body)
  }

  /// Bytes of the text as they stand there.
  @inline(__always)
  func withBytes<Result>(in range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    // A span of what a class keeps would retain it.
    unsafe text.bytes.withUnsafeBufferPointer {
      let bytes = unsafe Span(_unsafeElements: $0)
      return body(bytes.extracting(range))
    }
  }

  /// Whether two values are written alike, and so mean the same.
  func isSpeltAlike(_ attribute: Int, _ other: Int) -> Bool {
    let (mine, others) = (valueRange(ofAttribute: attribute), valueRange(ofAttribute: other))
    guard mine.end - mine.start == others.end - others.start else { return false }
    return withBytes(in: mine.start..<mine.end) { mine in
      withBytes(in: others.start..<others.end) { ByteHash.isSame(mine, $0) }
    }
  }

  @inline(never)
  private func decodedBytes(ofAttribute index: Int) -> [UInt8] {
    let range = valueRange(ofAttribute: index)
    return withBytes(in: range.start..<range.end, AttributeValue.decodedBytes)
  }
}

extension Attribute {
  /// The decoded value as bytes, without a string where none is needed.
  @inline(__always)
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    read { $0.withBytes(ofAttribute: index, body) }
  }

  /// Whether two attributes mean the same.
  package func hasSameValue(as other: Attribute) -> Bool {
    withBytes { mine in other.withBytes { ByteHash.isSame(mine, $0) } }
  }

  /// The value as a number, as `Int` reads it; nothing for what is none.
  var number: Int? { withBytes { $0.number } }

  /// Whether nothing stands between the quotes.
  package var isEmpty: Bool { valueRange.isEmpty }
}

extension Element {
  /// The decoded value of the attribute at a place of the tree as bytes.
  @inline(__always)
  func withBytes<Result>(at place: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    read { $0.withBytes(ofAttribute: place, body) }
  }

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

extension TextBuffer {
  /// Writes the decoded value of an attribute.
  package mutating func write(_ value: Attribute) { value.withBytes { write($0) } }
}
