/// The values that an attribute can have, by name and by number.
package struct EnumerationDefinition: Sendable, Hashable {
  package struct Value: Sendable, Hashable {
    /// Nothing where the documentation gives no name for the number.
    package let name: String?
    package let number: Int?

    init(_ name: String?, _ number: Int?) {
      self.name = name
      self.number = number
    }
  }

  package let name: String
  package let values: [Value]
  /// Whether there are names that the documentation does not give.
  package let isOpen: Bool

  init(_ name: String, _ values: [Value], isOpen: Bool = false) {
    self.name = name
    self.values = values
    self.isOpen = isOpen
  }

  /// - Parameter names: values without numbers.
  init(_ name: String, names: [String], isOpen: Bool = false) {
    self.init(name, names.map { Value($0, nil) }, isOpen: isOpen)
  }

  /// - Parameter names: values that are numbered from zero.
  init(_ name: String, numbered names: [String], isOpen: Bool = false) {
    self.init(name, names.enumerated().map { Value($0.element, $0.offset) }, isOpen: isOpen)
  }

  /// Every name that is known.
  package var names: [String] { values.compactMap(\.name) }

  /// Every number that is known.
  package var numbers: [Int] { values.compactMap(\.number) }
}
