/// How a property is stored.
enum PropertyKind: Sendable {
  case scalar
  case binary
  case navigation

  /// Nothing where the type is no type. A property without one is a text.
  init?(of property: Element) {
    guard let type = property.attribute(Term.type) else {
      // One that is misspelt, or has a suffix, is a finding of its own.
      if property.attributes.contains(where: { Self.isSlipOfType($0.name) }) { return nil }
      self = .scalar
      return
    }
    guard let value = type.withBytes(EnumerationDefinition.entityPropertyType.value) else {
      return nil
    }
    switch value.name {
    case "ForeignKey": self = .navigation
    case "Binary": self = .binary
    default: self = .scalar
    }
  }

  private static func isSlipOfType(_ name: Name) -> Bool {
    if known[name] != nil { return false }
    let text = name.text
    return text.hasPrefix("Type_")
      || !Suggestions.nearest(to: text, among: [Term.type.text]).isEmpty
  }

  /// The attributes that a property can have: none of them is a slip.
  private static let known = NameMap(
    Grammar.shared.nodes.filter { $0.name == Term.property }
      .flatMap { $0.rules.map { (Name($0.definition.name), 1) } })
}
