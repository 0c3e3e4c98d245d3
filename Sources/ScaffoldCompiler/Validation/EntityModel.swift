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
  /// The places of the properties of each type, by the number of the name.
  private var places = NumberTables(rooms: [])
  private var properties: [Property] = []
  private var resourceTypes = ByteTable()
  private var ends: [(source: Int?, target: Int?)] = []

  package init(_ index: DefinitionIndex) {
    for name in BuiltInNames.entityTypes { isOpen[add(name.utf8.span)] = true }
    let declared = index.fact(PropertiesOfTypes.self).list
    let numbers = declared.owners.map { type -> Int? in
      type.deletes ? nil : type.attribute(.identifier)?.withBytes { add($0) }
    }
    let workflows = addWorkflowTypes()
    makeRoom(for: declared, numbers, workflows)
    for (place, type) in declared.owners.enumerated() {
      guard let number = numbers[place] else { continue }
      add(declared.properties(ofOwnerAt: place), of: type, to: number)
    }
    addNavigations(to: workflows)
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
    names.number(of: name, space: 0).flatMap { places.value(of: $0, in: type) }
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
    places.keys(of: type).map(names.text) + BuiltInNames.properties
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

  /// Every entity type has one for its workflows.
  ///
  /// - Returns: the numbers of both.
  private mutating func addWorkflowTypes() -> [(type: Int, workflow: Int)] {
    let prefix = Array("Workflow_".utf8)
    var added: [(type: Int, workflow: Int)] = []
    for type in 0..<types.count where !isOpen[type] {
      let name = types.bytes(type)
      if !name.starts(with: prefix) { added.append((type, add((prefix + name).span))) }
    }
    return added
  }

  /// - Parameter numbers: those of the declared types.
  private mutating func makeRoom(
    for declared: DeclaredProperties, _ numbers: [Int?], _ workflows: [(type: Int, workflow: Int)]
  ) {
    var rooms = Array(repeating: 0, count: types.count)
    for (place, number) in numbers.enumerated() {
      if let number { rooms[number] += declared.properties(ofOwnerAt: place).count }
    }
    for (_, workflow) in workflows { rooms[workflow] += 1 }
    places = NumberTables(rooms: rooms)
    properties.reserveCapacity(declared.all.count + workflows.count)
  }

  private mutating func add(
    _ properties: ArraySlice<DeclaredProperties.Property>, of element: Element, to type: Int
  ) {
    let isAdjustment = element.isAdjustment
    for property in properties where !property.deletes {
      let declared = isAdjustment || property.isAdjustment ? nil : property.kind
      property.identifier(in: element)?.withBytes {
        _ = add(property: $0, property.kind ?? .scalar, declared, to: type)
      }
    }
  }

  /// - Returns: the place of the property.
  private mutating func add(
    property name: Span<UInt8>, _ kind: PropertyKind, _ declared: PropertyKind? = nil, to type: Int
  ) -> Int {
    let name = names.insert(name, space: 0).number
    let place = places.insert(name, properties.count, in: type)
    if place == properties.count {
      properties.append(Property(kind: kind, end: nil, declared: declared))
      return place
    }
    if kind != .scalar { properties[place].kind = kind }
    if let declared { properties[place].declared = declared }
    return place
  }

  /// The type for workflows has a navigation of the name of the other.
  private mutating func addNavigations(to workflows: [(type: Int, workflow: Int)]) {
    for (type, workflow) in workflows {
      let place = add(property: types.bytes(type).span, .navigation, to: workflow)
      properties[place].end = type
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
