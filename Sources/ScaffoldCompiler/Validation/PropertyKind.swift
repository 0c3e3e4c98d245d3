/// How a property is stored.
enum PropertyKind: UInt64, Sendable {
  case scalar
  case binary
  case navigation

  /// Nothing where the type is no type. A property without one is a text.
  ///
  /// - Parameter type: what its type is written in.
  init?(of property: Element, _ type: Attribute?) {
    guard let type else {
      // One that is misspelt, or has a suffix, is a finding of its own.
      if property.attributes.contains(where: { Self.isSlipOfType($0.name) }) { return nil }
      self = .scalar
      return
    }
    guard let kind = type.withBytes({ Self.types.kind(of: $0) }) else { return nil }
    self = kind
  }

  /// The types of properties by name and number.
  private struct Types {
    private var names = ByteTable()
    private var kinds: [PropertyKind] = []

    init() {
      for type in EnumerationDefinition.entityPropertyType.values {
        let kind: PropertyKind =
          switch type.name {
          case "ForeignKey": .navigation
          case "Binary": .binary
          default: .scalar
          }
        for spelling in [type.name, type.number.map(String.init)].compactMap(\.self)
        where names.insert(spelling, space: 0).isNew { kinds.append(kind) }
      }
    }

    func kind(of type: Span<UInt8>) -> PropertyKind? {
      // As most are.
      if type.spells("String") { return .scalar }
      return names.number(of: type, space: 0).map { kinds[$0] }
    }
  }

  private static let types = Types()

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
