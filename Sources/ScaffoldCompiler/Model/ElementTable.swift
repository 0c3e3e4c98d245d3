/// Elements by the value of one attribute.
final class ElementTable: Sendable {
  let elements: [Element]
  private let attribute: Name
  private let table: AttributeTable

  /// - Parameter foldsCase: whether it is asked which values are one but for their case.
  init(
    _ elements: [Element], by attribute: Name, foldsCase: Bool = false,
    workers: Workers = Workers(count: 1)
  ) {
    self.elements = elements
    self.attribute = attribute
    table = AttributeTable(elements, attribute, foldsCase: foldsCase, workers: workers)
  }

  /// A table of elements of which some stand in the place of others that have the same values.
  ///
  /// - Parameter places: where they stand.
  /// - Returns: nothing where one has another value.
  init?(_ former: ElementTable, replacing elements: [Element], at places: [Int]) {
    guard
      let table = AttributeTable(
        former.table, former.attribute, from: former.elements, to: elements, at: places)
    else { return nil }
    self.elements = elements
    attribute = former.attribute
    self.table = table
  }

  /// Goes through the elements with this value, in order.
  ///
  /// - Parameter visit: says whether to go on.
  @inline(__always)
  func search(_ value: Span<UInt8>, _ visit: (Element) -> Bool) {
    unsafe elements.withUnsafeBufferPointer { elements in
      var place = table.first(ByteHash.hash(value))
      while let current = place {
        if unsafe table.holds(value, at: current, of: elements[current]),
          unsafe !visit(elements[current])
        {
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

  /// Goes through the values that are defined here, and not in another table.
  func visitNames(notIn other: ElementTable?, _ visit: (Span<UInt8>) -> Void) {
    for element in elements where !element.deletes {
      element.attribute(attribute)?.withBytes { value in
        if other?.defines(value) != true { visit(value) }
      }
    }
  }

  /// Another number where other values are defined.
  var fingerprint: UInt64 {
    var sum = table.hashSum
    for element in elements where element.deletes {
      sum &-= element.attribute(attribute)?.withBytes { ByteHash.hash($0) } ?? 0
    }
    return sum
  }

  /// The elements whose values may be those of others but for their case, in order.
  var repetitionsInAnyCase: [Element] {
    table.repetitionsInAnyCase.map { elements[$0] }
  }

  /// Groups of two elements or more whose values may be equal, each in order.
  var collisions: [[Element]] {
    table.collisions.map { $0.map { elements[$0] } }
  }
}
