/// A value together with where it comes from.
package struct Sourced<Value: Sendable>: Sendable {
  package let value: Value
  package let origin: Origin

  package init(_ value: Value, from origin: Origin) {
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
  package subscript(name: Name) -> Sourced<String>? {
    guard let attribute = element.attribute(name) else { return nil }
    return Sourced(attribute.value, from: Origin(.argument, attribute, of: element))
  }

  /// Whether a Boolean is written and true.
  package func isTrue(_ name: Name) -> Bool {
    element[name].map { Boolean.parse($0) == true } ?? false
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

  package subscript(name: Name) -> Sourced<String>? { checked[name] }

  package func isTrue(_ name: Name) -> Bool { checked.isTrue(name) }

  /// The first argument with this name.
  package func argument(_ name: Name) -> CheckedElement? {
    arguments(name).first
  }

  package func arguments(_ name: Name) -> [CheckedElement] {
    element.children.filter { $0.name == name }.map(CheckedElement.init)
  }

  /// What the scaffolding makes in every expansion comes from the call itself.
  package var origin: Origin { Origin(.scaffolding, element) }

  /// The localized attribute in every language that is written, in order of the language's number.
  package func localized(_ base: String) -> [(language: Int, text: Sourced<String>)] {
    LanguageNumbers.all.compactMap { language in
      checked[Name("\(base)_L\(language)")].map { (language, $0) }
    }
  }
}

/// The Booleans of the dialect.
package enum Boolean {
  /// `true`, `false`, `1`, `0`, in any case; nothing for everything else.
  package static func parse(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
