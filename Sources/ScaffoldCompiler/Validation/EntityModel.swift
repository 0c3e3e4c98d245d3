/// The entity types with their properties, and where their navigations lead.
package struct EntityModel: DerivedFact {
  struct Property: Sendable {
    var kind: PropertyKind
    /// What its declaration says, of several the last one; nothing where none says it for sure, or
    /// where nothing declares it but an adjustment.
    var declared: PropertyKind?
    private var packedEnd = PackedPlace(nil)

    init(kind: PropertyKind, declared: PropertyKind?) {
      self.kind = kind
      self.declared = declared
    }

    /// The entity type at the other end of the association, where that is known.
    var end: Int? {
      get { packedEnd.place }
      set { packedEnd = PackedPlace(newValue) }
    }
  }

  let names: EntityNames
  /// For each association the places of the properties at its ends, where they are known.
  private(set) var associations: [(first: Int?, second: Int?)] = []
  private(set) var properties: [Property]
  private(set) var resourceTypes = ByteTable()
  private var ends: [(source: PackedPlace, target: PackedPlace)] = []

  package static var leadsToElements: Bool { false }

  package init(_ index: DefinitionIndex) {
    let draft = EntityNamesDraft(index)
    names = draft.finished
    properties = draft.properties
    for association in index.elements(Term.entityAssociation).fetched {
      associations.append(connect(association))
    }
    for type in index.elements(Term.resourceType).fetched {
      let place = type.attribute(.identifier)?.withBytes { resourceTypes.insert($0, space: 0) }
      guard place?.isNew == true else { continue }
      ends.append(
        (
          PackedPlace(self.type(type, Term.sourceEntityType)),
          PackedPlace(self.type(type, Term.targetEntityType))
        ))
    }
    resourceTypes.trim()
  }

  /// Another number where something else is known of some type or property, or of where a resource type
  /// leads.
  var fingerprint: UInt64 {
    var hash = SequenceHash()
    names.add(to: &hash)
    for property in properties {
      hash.add(property.kind.rawValue << 8 | (property.declared?.rawValue ?? 0xFF))
      hash.add(property.end)
    }
    hash.add(resourceTypes.fingerprint)
    for end in ends {
      hash.add(end.source.place)
      hash.add(end.target.place)
    }
    return hash.value
  }

  func typeName(_ type: Int) -> String { names.typeName(type) }

  func type(_ name: Span<UInt8>) -> Int? { names.type(name) }

  func property(_ name: Span<UInt8>, of type: Int) -> Property? {
    names.place(name, of: type).map { properties[$0] }
  }

  /// How the property that a mapping names is declared; nothing for one that is not.
  func declaredKind(of property: Attribute, ofType type: Int) -> PropertyKind? {
    property.withBytes { self.property($0, of: type)?.declared }
  }

  /// The same by the number of the name in `PropertiesOfTypes`.
  func declaredKind(ofName number: Int, ofType type: Int) -> PropertyKind? {
    names.place(ofName: number, of: type).flatMap(declaredKind(at:))
  }

  /// The same by the place of the property.
  func declaredKind(at place: Int) -> PropertyKind? { properties[place].declared }

  /// How `EntityType:Property` is declared; nothing for a property that is not.
  func declaredKind(of path: Attribute) -> PropertyKind? {
    names.end(path).flatMap { $0.property }.flatMap(declaredKind(at:))
  }

  /// The properties that a type declares.
  func propertyNames(of type: Int) -> [String] {
    names.propertyNames(of: type) + BuiltInNames.properties
  }

  /// The entity types of a resource type: that of the owners and that of the resources.
  func ends(ofResourceType name: Span<UInt8>) -> (source: Int?, target: Int?)? {
    resourceTypes.number(of: name, space: 0).map { ends(at: $0) }
  }

  /// The same by the number of the resource type.
  func ends(at number: Int) -> (source: Int?, target: Int?) {
    (ends[number].source.place, ends[number].target.place)
  }

  /// - Returns: the places of the properties that it connects.
  private mutating func connect(_ association: Element) -> (first: Int?, second: Int?) {
    let first = names.end(association.attribute(Term.property1))
    let second = names.end(association.attribute(Term.property2))
    if let first, let second, !association.deletes {
      if let place = first.property { set(place, leadsTo: second.type) }
      if let place = second.property { set(place, leadsTo: first.type) }
    }
    return (first?.property, second?.property)
  }

  private mutating func set(_ place: Int, leadsTo type: Int) {
    properties[place].kind = .navigation
    properties[place].end = type
  }

  private func type(_ element: Element, _ attribute: Name) -> Int? {
    element.attribute(attribute)?.withBytes { type($0) }
  }
}
