/// Elements by the value of one attribute.
final class ElementTable: Sendable {
  let elements: [Element]
  private let attribute: Name
  private let table: AttributeTable

  init(_ elements: [Element], by attribute: Name) {
    self.elements = elements
    self.attribute = attribute
    table = AttributeTable(elements.map { $0.attribute(attribute) })
  }

  /// The first element with this value.
  func first(_ value: Span<UInt8>) -> Element? {
    var place = table.first(ByteHash.hash(value))
    while let current = place {
      let isMeant = elements[current].attribute(attribute)?.withBytes {
        ByteHash.isSame($0, value)
      }
      if isMeant == true { return elements[current] }
      place = table.next(current)
    }
    return nil
  }
}
