/// A value together with where it comes from.
package struct Sourced: Hashable, Sendable {
  package let value: String
  package let origin: Origin

  package init(_ value: String, from origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// An element with attributes that a signature describes: a call, or one argument of it.
package struct CheckedElement: Sendable {
  package let element: Element

  package init(_ element: Element) {
    self.element = element
  }

  /// The value as written, with its place.
  package subscript(name: Name) -> Sourced? {
    guard let attribute = element.attribute(name) else { return nil }
    return Sourced(attribute.value, from: Origin(.argument, attribute, of: element))
  }

  /// Whether a Boolean is written and true.
  package func isTrue(_ name: Name) -> Bool {
    element.isTrue(name)
  }

  /// A number, or zero where none is written.
  package func count(_ name: Name) -> Int {
    element[name].flatMap { Int($0) } ?? 0
  }

  /// The element itself as an origin.
  package var origin: Origin { Origin(.argument, element) }
}

/// One use of a scaffolding, checked against its signature.
package struct ScaffoldingCall: Sendable {
  package let element: Element
  package let signature: ScaffoldingSignature
  private let checked: CheckedElement

  package init(_ element: Element, _ signature: ScaffoldingSignature) {
    self.element = element
    self.signature = signature
    self.checked = CheckedElement(element)
  }

  package subscript(name: Name) -> Sourced? { checked[name] }

  package func isTrue(_ name: Name) -> Bool { checked.isTrue(name) }

  /// The first argument with this name.
  package func argument(_ name: Name) -> CheckedElement? {
    element.children(name).first.map(CheckedElement.init)
  }

  package func arguments(_ name: Name) -> [CheckedElement] {
    element.children(name).map(CheckedElement.init)
  }

  /// What the scaffolding makes in every expansion comes from the call itself.
  package var origin: Origin { Origin(.scaffolding, element) }

  /// The display name in every language that is written, in order of the language's number.
  package var displayNames: [(language: Int, text: Sourced)] {
    element.attributes.compactMap { attribute in
      LocalizedNames.language(ofDisplayName: attribute.name).map {
        ($0, Sourced(attribute.value, from: Origin(.argument, attribute, of: element)))
      }
    }.sorted { $0.language < $1.language }
  }
}
