/// The entity types with their properties, and where their navigations lead.
package struct EntityModel: DerivedFact {
  struct Property: Sendable {
    var kind: PropertyKind
    /// The entity type at the other end of the association, where that is known.
    var end: Int?
    /// What its declaration says, of several the last one; nothing where none says it for sure, or
    /// where nothing declares it but an adjustment.
    var declared: PropertyKind?
  }

  private var types = ByteTable()
  /// Whether a type may have properties that are not known.
  private(set) var isOpen: [Bool] = []
  private var names = ByteTable()
  private var properties: [Property] = []
  private var resourceTypes = ByteTable()
  private var ends: [(source: Int?, target: Int?)] = []

  package init(_ index: DefinitionIndex) {
    for name in BuiltInNames.entityTypes { isOpen[add(name)] = true }
    for element in index.elements(Term.entityType) { add(entityType: element) }
    addWorkflowTypes()
    for association in index.elements(Term.entityAssociation) { connect(association) }
    for type in index.elements(Term.resourceType) {
      let place = type.attribute(.identifier)?.withBytes { resourceTypes.insert($0, space: 0) }
      guard place?.isNew == true else { continue }
      ends.append((self.type(type, Term.sourceEntityType), self.type(type, Term.targetEntityType)))
    }
  }

  /// Every type, in order of its number.
  package var typeNames: [String] { types.texts(space: 0) }

  func typeName(_ type: Int) -> String { types.text(type) }

  func type(_ name: Span<UInt8>) -> Int? { types.number(of: name, space: 0) }

  func property(_ name: Span<UInt8>, of type: Int) -> Property? {
    names.number(of: name, space: UInt32(type)).map { properties[$0] }
  }

  /// How the property that a mapping names is declared; nothing for one that is not.
  func declaredKind(of property: Attribute, ofType type: Attribute) -> PropertyKind? {
    type.withBytes { self.type($0) }.flatMap { type in
      property.withBytes { self.property($0, of: type)?.declared }
    }
  }

  /// How `EntityType:Property` is declared; nothing for a property that is not.
  func declaredKind(of path: Attribute) -> PropertyKind? {
    end(path).flatMap { $0.property }.flatMap { properties[$0].declared }
  }

  /// The properties that a type declares.
  func propertyNames(of type: Int) -> [String] {
    names.texts(space: UInt32(type)) + BuiltInNames.properties
  }

  /// The entity types of a resource type: that of the owners and that of the resources.
  func ends(ofResourceType name: Span<UInt8>) -> (source: Int?, target: Int?)? {
    resourceTypes.number(of: name, space: 0).map { ends[$0] }
  }
}

extension EntityModel {
  private mutating func add(_ name: String) -> Int { add(Array(name.utf8).span) }

  private mutating func add(_ name: Span<UInt8>) -> Int {
    let (number, isNew) = types.insert(name, space: 0)
    if isNew { isOpen.append(false) }
    return number
  }

  private mutating func add(entityType element: Element) {
    guard let identifier = element.attribute(.identifier), !element.deletes else { return }
    let type = identifier.withBytes { add($0) }
    for child in element.children(Term.property) where !child.deletes {
      let kind = PropertyKind(of: child)
      let declared = element.isAdjustment || child.isAdjustment ? nil : kind
      child.attribute(.identifier)?.withBytes {
        add(property: $0, kind ?? .scalar, declared, to: type)
      }
    }
  }

  private mutating func add(
    property name: Span<UInt8>, _ kind: PropertyKind, _ declared: PropertyKind? = nil, to type: Int
  ) {
    let (number, isNew) = names.insert(name, space: UInt32(type))
    if isNew {
      properties.append(Property(kind: kind, end: nil, declared: declared))
      return
    }
    if kind != .scalar { properties[number].kind = kind }
    if let declared { properties[number].declared = declared }
  }

  /// Every entity type has one for its workflows, with a navigation of its name.
  private mutating func addWorkflowTypes() {
    for (number, name) in typeNames.enumerated() where !isOpen[number] {
      if name.hasPrefix("Workflow_") { continue }
      let workflow = add("Workflow_\(name)")
      add(property: Array(name.utf8).span, .navigation, to: workflow)
      if let place = names.number(of: name, space: UInt32(workflow)) {
        properties[place].end = number
      }
    }
  }

  private mutating func connect(_ association: Element) {
    guard !association.deletes,
      let first = end(association.attribute(Term.property1)),
      let second = end(association.attribute(Term.property2))
    else { return }
    if let place = first.property { set(place, leadsTo: second.type) }
    if let place = second.property { set(place, leadsTo: first.type) }
  }

  private mutating func set(_ place: Int, leadsTo type: Int) {
    properties[place].kind = .navigation
    properties[place].end = type
  }

  /// The type of `EntityType:Property` and the place of its property.
  private func end(_ attribute: Attribute?) -> (type: Int, property: Int?)? {
    attribute?.withBytes { value in
      guard let colon = value.firstIndex(of: UInt8(ascii: ":")),
        let type = type(value.extracting(0..<colon))
      else { return nil }
      let name = value.extracting((colon + 1)..<value.count)
      return (type, names.number(of: name, space: UInt32(type)))
    }
  }

  private func type(_ element: Element, _ attribute: Name) -> Int? {
    element.attribute(attribute)?.withBytes { type($0) }
  }
}
