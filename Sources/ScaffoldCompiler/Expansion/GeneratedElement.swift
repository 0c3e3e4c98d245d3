/// An element that a scaffolding makes, before it becomes part of a tree.
package struct GeneratedElement: Sendable {
  package struct Attribute: Sendable {
    package let name: String
    package var value: String
    package var origin: Origin
  }

  package var name: String
  package var origin: Origin
  /// Whether it only adds to an element of the same name and Identifier that stands elsewhere.
  package var isPart = false
  package var attributes: [Attribute] = []
  package var children: [GeneratedElement] = []

  package init(_ name: String, from origin: Origin) {
    self.name = name
    self.origin = origin
  }

  /// Adds an attribute behind those that are there.
  package mutating func set(
    _ name: consuming String, _ value: consuming String, from origin: Origin
  ) {
    // Room for one, then two, then four is made three times over.
    if attributes.isEmpty { attributes.reserveCapacity(4) }
    attributes.append(Attribute(name: name, value: value, origin: origin))
  }

  /// Adds an attribute whose value carries its own origin; nothing where there is no value.
  package mutating func set(_ name: consuming String, _ value: consuming Sourced?) {
    guard let value else { return }
    set(name, value.value, from: value.origin)
  }

  /// The value of an attribute.
  package subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  package var identifier: String? { self["Identifier"] }
}

extension GeneratedElement {
  /// A copy of an element of any tree, with everything in it. Generated nodes keep their origins;
  /// what stands in a file was written by hand.
  package init(copying element: Element) {
    self.init(element.name.text, from: element.origin ?? Origin(.hand, element))
    isPart = element.isPart
    for attribute in element.attributes {
      set(
        attribute.name.text, attribute.value,
        from: attribute.origin ?? Origin(.hand, attribute, of: element))
    }
    children = element.children.map(GeneratedElement.init(copying:))
  }
}

// MARK: Comparing

extension GeneratedElement {
  /// The attributes by name, without what has no meaning for the product's behaviour.
  var values: [String: String] {
    Dictionary(
      attributes.filter { $0.name != "Id" && $0.name != "ConsolidationMode" }
        .map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func isEquivalent(to other: GeneratedElement) -> Bool {
    // Most differ in their identifiers, which is quickly seen.
    name == other.name && identifier == other.identifier && values == other.values
      && children.count == other.children.count
      && zip(children, other.children).allSatisfy { $0.isEquivalent(to: $1) }
  }
}
