/// The names of entity types and of their properties, as numbers.
///
/// A class, as it is asked for every value that names a property.
final class EntityNames: Sendable {
  private let types: ByteTable
  /// Whether a type may have properties that are not known.
  let isOpen: [Bool]
  /// The names of properties, which many types have in common.
  private let names: ByteTable
  /// The places of the properties of each type, by the number of the name.
  private let places: NumberTables

  fileprivate init(_ draft: EntityNamesDraft) {
    types = draft.types
    isOpen = draft.isOpen
    names = draft.names
    places = draft.places
  }

  /// Adds all that can be asked of them.
  func add(to hash: inout SequenceHash) {
    hash.add(types.fingerprint)
    for isOpen in isOpen { hash.add(isOpen ? 1 : 0) }
    hash.add(names.fingerprint)
    places.add(to: &hash)
  }

  var typeCount: Int { isOpen.count }

  /// Every type, in order of its number.
  var typeNames: [String] { types.texts(space: 0) }

  func typeName(_ type: Int) -> String { types.text(type) }

  func typeBytes(_ type: Int) -> [UInt8] { types.bytes(type) }

  func type(_ name: Span<UInt8>) -> Int? { types.number(of: name, space: 0) }

  /// The place of a property among all that there are.
  func place(_ name: Span<UInt8>, of type: Int) -> Int? {
    names.number(of: name, space: 0).flatMap { place(ofName: $0, of: type) }
  }

  /// The same by the number that the name has in `PropertiesOfTypes`.
  func place(ofName number: Int, of type: Int) -> Int? { places.value(of: number, in: type) }

  /// The properties that a type declares.
  func propertyNames(of type: Int) -> [String] { places.keys(of: type).map(names.text) }

  /// Goes through them in no particular order: the number of each name, as `PropertiesOfTypes` has it, and the place of
  /// the property.
  func visitProperties(of type: Int, _ visit: (_ name: Int, _ place: Int) -> Void) {
    places.visit(type, visit)
  }

  func propertyCount(of type: Int) -> Int {
    var count = 0
    places.visit(type) { _, _ in count += 1 }
    return count
  }

  /// The name of that number.
  func nameBytes(_ number: Int) -> [UInt8] { names.bytes(number) }

  /// What a look-up of a property is known by.
  func key(ofName number: Int, of type: Int) -> UInt32 {
    let name = nameBytes(number)
    return LookUps.key(ofProperty: name.span, of: type, self)
  }

  /// A number for the name of a type.
  func hash(ofType type: Int) -> UInt64 {
    let name = types.bytes(type)
    return ByteHash.hash(name.span)
  }

  /// For each name of a property of others the number that it has here.
  func propertyNumbers(of others: EntityNames) -> [Int?] {
    (0..<others.names.count).map {
      let name = others.names.bytes($0)
      return names.number(of: name.span, space: 0)
    }
  }

  /// The type of `EntityType:Property` and the place of its property.
  func end(_ path: Attribute?) -> (type: Int, property: Int?)? {
    path?.withBytes { path in
      guard let colon = path.firstIndex(of: UInt8(ascii: ":")),
        let type = type(path.extracting(0..<colon))
      else { return nil }
      return (type, place(path.extracting((colon + 1)..<path.count), of: type))
    }
  }
}

/// The same in the making, with what is known of each property by itself.
struct EntityNamesDraft {
  fileprivate private(set) var types = ByteTable()
  fileprivate private(set) var isOpen: [Bool] = []
  fileprivate private(set) var names: ByteTable
  fileprivate private(set) var places = NumberTables(rooms: [])
  private(set) var properties: [EntityModel.Property] = []

  init(_ index: DefinitionIndex) {
    let declared = index.fact(PropertiesOfTypes.self)
    names = declared.names
    for name in BuiltInNames.entityTypes { isOpen[add(name.utf8.span)] = true }
    let numbers = declared.list.owners.map { type -> Int? in
      type.deletes ? nil : type.attribute(.identifier)?.withBytes { add($0) }
    }
    let workflows = addWorkflowTypes()
    makeRoom(for: declared.list, numbers, workflows)
    for (place, type) in declared.list.owners.enumerated() {
      guard let number = numbers[place] else { continue }
      let isAdjustment = type.isAdjustment
      for property in declared.list.properties(ofOwnerAt: place) where !property.deletes {
        guard let name = property.nameNumber else { continue }
        let kind = isAdjustment || property.isAdjustment ? nil : property.kind
        _ = add(property: name, property.kind ?? .scalar, kind, to: number)
      }
    }
    addNavigations(to: workflows)
    types.trim()
  }

  var finished: EntityNames { EntityNames(self) }

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

  /// - Returns: the place of the property.
  private mutating func add(
    property name: Int, _ kind: PropertyKind, _ declared: PropertyKind? = nil, to type: Int
  ) -> Int {
    let place = places.insert(name, properties.count, in: type)
    if place == properties.count {
      properties.append(EntityModel.Property(kind: kind, declared: declared))
      return place
    }
    if kind != .scalar { properties[place].kind = kind }
    if let declared { properties[place].declared = declared }
    return place
  }

  /// The type for workflows has a navigation of the name of the other.
  private mutating func addNavigations(to workflows: [(type: Int, workflow: Int)]) {
    for (type, workflow) in workflows {
      let name = names.insert(types.bytes(type).span, space: 0).number
      properties[add(property: name, .navigation, to: workflow)].end = type
    }
  }
}
