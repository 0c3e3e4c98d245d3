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
  private let kinds: [String: PropertyKind]

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
    var kinds: [String: PropertyKind] = [:]
    for type in index.elements(Term.entityType) where !type.isAdjustment {
      guard let identifier = type.text(.identifier) else { continue }
      for property in type.children(Term.property) where !property.isAdjustment {
        guard let name = property.text(.identifier), let kind = Self.kind(of: property) else {
          continue
        }
        kinds["\(identifier):\(name)"] = kind
      }
    }
    self.kinds = kinds
  }

  /// Nothing for a property that is not declared here.
  func kind(_ path: String) -> PropertyKind? { kinds[path] }

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
