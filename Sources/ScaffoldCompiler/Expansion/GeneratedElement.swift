/// An element that a scaffolding makes, before it becomes part of a tree.
package struct GeneratedElement: Sendable {
  package struct Attribute: Sendable {
    package let name: String
    package var value: String
    package var origin: Origin
  }

  package var name: String
  package var origin: Origin
  package var attributes: [Attribute] = []
  package var children: [GeneratedElement] = []

  package init(_ name: String, from origin: Origin) {
    self.name = name
    self.origin = origin
  }

  /// Adds an attribute behind those that are there.
  package mutating func set(_ name: String, _ value: String, from origin: Origin) {
    attributes.append(Attribute(name: name, value: value, origin: origin))
  }

  /// Adds an attribute whose value carries its own origin; nothing where there is no value.
  package mutating func set(_ name: String, _ value: Sourced?) {
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
    for attribute in element.attributes {
      set(
        attribute.name.text, attribute.value,
        from: attribute.origin ?? Origin(.hand, attribute, of: element))
    }
    children = element.children.map(GeneratedElement.init(copying:))
  }
}
