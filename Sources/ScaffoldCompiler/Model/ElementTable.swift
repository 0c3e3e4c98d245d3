/// Elements by the value of one attribute.
final class ElementTable: Sendable {
  let elements: [Element]
  private let attribute: Name
  private let table: AttributeTable

  init(_ elements: [Element], by attribute: Name, workers: Workers = Workers(count: 1)) {
    self.elements = elements
    self.attribute = attribute
    table = AttributeTable(elements, attribute, workers: workers)
  }

  /// Goes through the elements with this value, in order.
  ///
  /// - Parameter visit: says whether to go on.
  @inline(__always)
  func search(_ value: Span<UInt8>, _ visit: (Element) -> Bool) {
    unsafe elements.withUnsafeBufferPointer { elements in
      var place = table.first(ByteHash.anyCaseHash(value))
      while let current = place {
        if unsafe elements[current].has(attribute, value), unsafe !visit(elements[current]) {
          return
        }
        place = table.next(current)
      }
    }
  }

  /// The first element with this value.
  func first(_ value: Span<UInt8>) -> Element? {
    var found: Element?
    search(value) {
      found = $0
      return false
    }
    return found
  }

  /// Whether some element has this value and does not only take something away.
  func defines(_ value: Span<UInt8>) -> Bool {
    var isDefined = false
    search(value) {
      isDefined = !$0.deletes
      return !isDefined
    }
    return isDefined
  }

  /// The values of all that do not only take something away, in order.
  var definedNames: [String] {
    elements.filter { !$0.deletes }.compactMap { $0[attribute] }
  }

  /// Groups of two elements or more whose values may be equal but for their case, each in order.
  var collisions: [[Element]] {
    table.collisions.map { $0.map { elements[$0] } }
  }
}
