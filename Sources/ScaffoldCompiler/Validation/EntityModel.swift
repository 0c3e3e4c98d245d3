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
  /// The names of properties, which many types have in common.
  private var names = ByteTable()
  /// The properties, each by the numbers of its type and its name.
  private var places: PairTable
  private var properties: [Property] = []
  private var resourceTypes = ByteTable()
  private var ends: [(source: Int?, target: Int?)] = []

  package init(_ index: DefinitionIndex) {
    let declared = index.fact(PropertiesOfTypes.self).list
    places = PairTable(expecting: declared.all.count + declared.owners.count)
    properties.reserveCapacity(declared.all.count + declared.owners.count)
    for name in BuiltInNames.entityTypes { isOpen[add(name.utf8.span)] = true }
    for (place, element) in declared.owners.enumerated() {
      add(entityType: element, declared.properties(ofOwnerAt: place))
    }
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
    place(name, of: type).map { properties[$0] }
  }

  private func place(_ name: Span<UInt8>, of type: Int) -> Int? {
    names.number(of: name, space: 0).flatMap { places.number(of: type, $0) }
  }

  /// How the property that a mapping names is declared; nothing for one that is not.
  func declaredKind(of property: Attribute, ofType type: Int) -> PropertyKind? {
    property.withBytes { self.property($0, of: type)?.declared }
  }

  /// How `EntityType:Property` is declared; nothing for a property that is not.
  func declaredKind(of path: Attribute) -> PropertyKind? {
    end(path).flatMap { $0.property }.flatMap { properties[$0].declared }
  }

  /// The properties that a type declares.
  func propertyNames(of type: Int) -> [String] {
    places.seconds(beside: type).map(names.text) + BuiltInNames.properties
  }

  /// The entity types of a resource type: that of the owners and that of the resources.
  func ends(ofResourceType name: Span<UInt8>) -> (source: Int?, target: Int?)? {
    resourceTypes.number(of: name, space: 0).map { ends[$0] }
  }
}

extension EntityModel {
  private mutating func add(_ name: Span<UInt8>) -> Int {
    let (number, isNew) = types.insert(name, space: 0)
    if isNew { isOpen.append(false) }
    return number
  }

  private mutating func add(
    entityType element: Element, _ properties: ArraySlice<DeclaredProperties.Property>
  ) {
    guard let identifier = element.attribute(.identifier), !element.deletes else { return }
    let type = identifier.withBytes { add($0) }
    let isAdjustment = element.isAdjustment
    for property in properties where !property.deletes {
      let declared = isAdjustment || property.isAdjustment ? nil : property.kind
      property.identifier(in: element)?.withBytes {
        add(property: $0, property.kind ?? .scalar, declared, to: type)
      }
    }
  }

  private mutating func add(
    property name: Span<UInt8>, _ kind: PropertyKind, _ declared: PropertyKind? = nil, to type: Int
  ) {
    let (number, isNew) = places.insert(type, names.insert(name, space: 0).number)
    if isNew {
      properties.append(Property(kind: kind, end: nil, declared: declared))
      return
    }
    if kind != .scalar { properties[number].kind = kind }
    if let declared { properties[number].declared = declared }
  }

  /// Every entity type has one for its workflows, with a navigation of its name.
  private mutating func addWorkflowTypes() {
    let prefix = Array("Workflow_".utf8)
    for number in 0..<types.count where !isOpen[number] {
      let name = types.bytes(number)
      if name.starts(with: prefix) { continue }
      let workflow = add((prefix + name).span)
      add(property: name.span, .navigation, to: workflow)
      if let place = place(name.span, of: workflow) { properties[place].end = number }
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
      return (type, place(name, of: type))
    }
  }

  private func type(_ element: Element, _ attribute: Name) -> Int? {
    element.attribute(attribute)?.withBytes { type($0) }
  }
}
