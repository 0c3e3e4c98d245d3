/// What the properties of entity types are, as far as the configuration says.
struct PropertyKinds: DerivedFact {
  /// How a property is stored.
  enum PropertyKind {
    case scalar
    case binary
    case navigation
  }

  /// `EntityType:Property` of the ends of associations, with whether they lead to many.
  private let isCollection: [String: Bool]

  init(_ index: DefinitionIndex) {
    var isCollection: [String: Bool] = [:]
    for association in index.elements(Term.entityAssociation) where !association.isAdjustment {
      let ends = [
        (Term.property1, Term.isProperty1Collection), (Term.property2, Term.isProperty2Collection),
      ]
      for (property, flag) in ends {
        if let path = association.text(property) { isCollection[path] = association.holds(flag) }
      }
    }
    self.isCollection = isCollection
  }

  /// The kind of `EntityType:Property`; nothing for a property that is not declared here.
  static func kind(_ path: Attribute, in index: DefinitionIndex) -> PropertyKind? {
    path.withBytes { path in
      guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      return kind(
        of: path.extracting((colon + 1)..<path.count), ofType: path.extracting(0..<colon), in: index
      )
    }
  }

  /// The kind of what a mapping names; nothing for a property that is not declared here.
  static func kind(
    _ property: Attribute, ofType type: Attribute, in index: DefinitionIndex
  ) -> PropertyKind? {
    property.withBytes { property in
      type.withBytes { kind(of: property, ofType: $0, in: index) }
    }
  }

  private static func kind(
    of name: Span<UInt8>, ofType type: Span<UInt8>, in index: DefinitionIndex
  ) -> PropertyKind? {
    var kind: PropertyKind?
    for type in index.elements(Term.entityType, where: .identifier, is: type)
    where !type.isAdjustment {
      for property in type.children where property.name == Term.property {
        let isMeant = property.attribute(.identifier)?.withBytes { ByteHash.isSame($0, name) }
        // Where it is declared twice, the last one counts.
        if isMeant == true, !property.isAdjustment { kind = Self.kind(of: property) ?? kind }
      }
    }
    return kind
  }

  /// The properties of an entity type that are navigations.
  static func navigations(
    ofType reference: Attribute, in index: DefinitionIndex
  ) -> ValueSet {
    var navigations = ValueSet()
    for type in index.elements(Term.entityType, where: .identifier, is: reference)
    where !type.isAdjustment {
      for property in type.children(Term.property)
      where !property.isAdjustment && kind(of: property) == .navigation {
        if let name = property.filled(.identifier) { navigations.insert(name) }
      }
    }
    return navigations
  }

  /// Whether a navigation leads to many; nothing where no association has it.
  func leadsToMany(_ path: String) -> Bool? { isCollection[path] }

  private static func isSlipOfType(_ name: String) -> Bool {
    name.hasPrefix("Type_") || !Suggestions.nearest(to: name, among: [Term.type.text]).isEmpty
  }

  /// Nothing where the type is no type. A property without one is a text.
  static func kind(of property: Element) -> PropertyKind? {
    guard let type = property[Term.type] else {
      // One that is misspelt, or has a suffix, is a finding of its own.
      return property.attributes.contains { isSlipOfType($0.name.text) } ? nil : .scalar
    }
    return switch type {
    case "ForeignKey", "12": .navigation
    case "Binary", "8": .binary
    case "String", "Bytes", "Int32", "Int64", "DateTime", "Bool", "Guid", "Double", "Byte", "Int16",
      "0", "1", "2", "3", "4", "5", "6", "7", "9", "10":
      .scalar
    default: nil
    }
  }
}
