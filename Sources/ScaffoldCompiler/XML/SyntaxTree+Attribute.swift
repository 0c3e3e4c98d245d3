extension SyntaxTree {
  /// An attribute in eight bytes: where its value starts, and in the other four the number of its
  /// name, the length of its value and whether that must be decoded before use.
  ///
  /// A number or a length that is too large for its share is read from the text when it is needed.
  struct Attribute: Sendable {
    fileprivate private(set) var valueStart: UInt32
    private let packed: UInt32

    /// Numbers below this one have room: there are some two thousand names in the dialect.
    fileprivate static let numberLimit: UInt32 = 1 << 20 - 1
    /// Lengths below this one have room, in bytes.
    private static let lengthLimit = 1 << 11 - 1

    /// - Parameter value: the bytes between the quotes.
    @inline(__always)
    init(name: Name, value: Range<Int>, needsDecoding: Bool) {
      valueStart = UInt32(value.lowerBound)
      packed =
        Self.packed(name) << 12
        | UInt32(min(value.count, Self.lengthLimit)) << 1 | (needsDecoding ? 1 : 0)
    }

    var needsDecoding: Bool { packed & 1 == 1 }

    /// Says that the text stands so many bytes further on.
    mutating func move(by distance: UInt32) { valueStart += distance }

    /// Whether this is its name, or one of those that only the text can tell.
    func mayHaveName(_ name: Name) -> Bool { packedName == Self.packed(name) }

    fileprivate var packedName: UInt32 { packed >> 12 }

    fileprivate static func packed(_ name: Name) -> UInt32 { min(name.number, numberLimit) }

    /// Nothing where the text must tell.
    fileprivate var name: Name? {
      packedName == Self.numberLimit ? nil : Name(number: packedName)
    }

    /// Nothing where the text must tell.
    fileprivate var length: Int? {
      let length = Int(packed >> 1) & Self.lengthLimit
      return length == Self.lengthLimit ? nil : length
    }
  }

  /// The places of an element's attributes among those of the tree.
  @inline(__always)
  func attributeIndices(ofNode index: Int) -> Range<Int> {
    let next = index + 1
    let end = next < nodes.count ? Int(nodes[next].firstAttribute) : attributes.count
    return Int(nodes[index].firstAttribute)..<end
  }

  /// Where an element's attribute of that name stands.
  func place(ofAttribute name: Name, ofNode index: Int) -> Int? {
    let places = attributeIndices(ofNode: index)
    let number = Attribute.packed(name)
    if number == Attribute.numberLimit { return place(ofRareAttribute: name, among: places) }
    return unsafe attributes.withUnsafeBufferPointer { attributes in
      var place = places.lowerBound
      while place < places.upperBound {
        if unsafe attributes[place].packedName == number { return place }
        place &+= 1
      }
      return nil
    }
  }

  /// The same for a name that only the text can tell. It stands apart so that nobody pays for it who asks
  /// for another.
  @inline(never)
  private func place(ofRareAttribute name: Name, among places: Range<Int>) -> Int? {
    places.first { attributes[$0].mayHaveName(name) && self.name(ofAttribute: $0) == name }
  }

  /// Goes through the elements that have an attribute of that name, in order: each element, and where
  /// its attribute stands.
  @inline(__always)
  func visitElements(with name: Name, _ visit: (_ node: Int, _ place: Int) -> Void) {
    let number = Attribute.packed(name)
    unsafe attributes.withUnsafeBufferPointer { attributes in
      unsafe nodes.withUnsafeBufferPointer { nodes in
        var node = 0
        for place in attributes.indices where unsafe attributes[place].packedName == number {
          if number == Attribute.numberLimit, self.name(ofAttribute: place) != name { continue }
          // The last element whose attributes begin there or before.
          while node + 1 < nodes.count, unsafe Int(nodes[node + 1].firstAttribute) <= place {
            node += 1
          }
          visit(node, place)
        }
      }
    }
  }

  /// Goes through an element's attributes: their names and places, and whether they say nothing.
  @inline(__always)
  func visitAttributes(ofNode index: Int, _ visit: (Name, Int, _ isEmpty: Bool) -> Void) {
    let places = attributeIndices(ofNode: index)
    unsafe attributes.withUnsafeBufferPointer { attributes in
      for place in places {
        let attribute = unsafe attributes[place]
        visit(
          attribute.name ?? Self.spelledName(of: attribute, in: text), place,
          attribute.length == 0)
      }
    }
  }

  func name(ofAttribute index: Int) -> Name {
    let attribute = attributes[index]
    return attribute.name ?? Self.spelledName(of: attribute, in: text)
  }

  /// The bytes between the quotes.
  func valueRange(ofAttribute index: Int) -> SourceRange {
    let attribute = attributes[index]
    let start = Int(attribute.valueStart)
    return SourceRange(start, start + (attribute.length ?? spelledLength(from: start)))
  }

  /// Whether some attribute has this name.
  static func contains(
    _ name: Name, in attributes: [Attribute], of text: SourceText
  ) -> Bool {
    attributes.contains {
      $0.mayHaveName(name) && ($0.name ?? spelledName(of: $0, in: text)) == name
    }
  }

  @inline(never)
  private static func spelledName(of attribute: Attribute, in text: SourceText) -> Name {
    let range = TagLexer.nameRange(in: text.bytes, beforeValueAt: Int(attribute.valueStart))
    return Name(utf8: text.bytes.span.extracting(range.start..<range.end))
  }

  /// As far as the quote that stands in front of the value too.
  @inline(never)
  private func spelledLength(from start: Int) -> Int {
    let bytes = text.bytes
    return (ByteSearch.first(bytes[start - 1], in: bytes.span, from: start) ?? bytes.count) - start
  }
}
