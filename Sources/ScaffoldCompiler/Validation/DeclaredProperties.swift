/// The properties that elements of one kind declare, in order. What rules ask of them is looked up once,
/// as there are several hundred thousand.
struct DeclaredProperties: Sendable {
  struct Property: Sendable {
    /// Its place in the tree.
    let index: UInt32
    /// Where its identifier stands among the attributes of the tree.
    private let identifier: UInt32
    private let packedName: UInt32
    let isAdjustment: Bool
    /// Whether it only takes another one away.
    let deletes: Bool
    let isKey: Bool
    /// Nothing where its type is none, and in mappings, where no types are.
    let kind: PropertyKind?
    /// Less than zero where it has none, or none that is a number.
    let column: Int

    private static let none = UInt32.max

    /// The number that its name has in `PropertiesOfTypes`; nothing where it has no name, and for one that
    /// no entity type has a property of.
    var nameNumber: Int? { packedName == Self.none ? nil : Int(packedName) }

    /// - Parameters:
    ///   - flag: what makes it a key.
    ///   - number: gives the number of a name.
    @inline(__always)
    fileprivate init(
      _ property: Element, flag: Name, hasKind: Bool, _ number: (Span<UInt8>) -> Int?
    ) {
      let (typeName, columnName) = (Term.type, Term.targetColumnIndex)
      var identifier = Self.none
      var type: Attribute?
      var column = -1
      var isKey = false
      property.visitAttributes { name, place, _ in
        switch name {
        case .identifier: identifier = UInt32(place)
        case flag: isKey = property.attribute(at: place).withBytes(Boolean.parse) ?? false
        case typeName: type = property.attribute(at: place)
        case columnName: column = property.attribute(at: place).number ?? -1
        default: break
        }
      }
      index = UInt32(property.index)
      self.identifier = identifier
      packedName =
        identifier == Self.none
        ? Self.none
        : property.attribute(at: Int(identifier)).withBytes(number).map { UInt32($0) } ?? Self.none
      isAdjustment = property.isAdjustment
      deletes = property.deletes
      self.isKey = isKey
      kind = hasKind ? PropertyKind(of: property, type) : nil
      self.column = column
    }

    /// - Parameter owner: the element that it stands in.
    func identifier(in owner: Element) -> Attribute? {
      identifier == Self.none ? nil : owner.attribute(at: Int(identifier))
    }

    /// - Parameter owner: the element that it stands in.
    func element(in owner: Element) -> Element { owner.element(at: Int(index)) }
  }

  /// All elements of the kind.
  let owners: [Element]
  let all: [Property]
  /// Where the properties of each element begin, and where those of the last one end.
  private let starts: [Int]
  /// The elements that one consists of, itself among them; for those alone whose identifier others
  /// have as well.
  private let parts: [Int: [Int]]

  /// - Parameter number: gives the number of the name of a property.
  @inline(__always)
  fileprivate init(
    _ kind: Name, flag: Name, hasKinds: Bool, _ index: DefinitionIndex,
    _ number: (Span<UInt8>) -> Int?
  ) {
    owners = index.elements(kind)
    var all: [Property] = []
    var starts = [0]
    starts.reserveCapacity(owners.count + 1)
    owners.forEach(fetching: .written) { owner in
      for property in owner.children(Term.property) {
        all.append(Property(property, flag: flag, hasKind: hasKinds, number))
      }
      starts.append(all.count)
    }
    self.all = all.exactCopy()
    self.starts = starts
    parts = Self.parts(kind, owners, index)
  }

  private static func parts(
    _ kind: Name, _ owners: [Element], _ index: DefinitionIndex
  ) -> [Int: [Int]] {
    let groups = index.table(kind, by: .identifier)?.collisions ?? []
    if groups.isEmpty { return [:] }
    let places = Dictionary(
      uniqueKeysWithValues: owners.enumerated().map { ($0.element.id, $0.offset) })
    var parts: [Int: [Int]] = [:]
    for owner in groups.flatMap(ElementParts.all) {
      guard let place = places[owner.element.id] else { continue }
      parts[place] = owner.parts.compactMap { places[$0.id] }
    }
    return parts
  }

  /// The properties of one of the elements.
  func properties(ofOwnerAt place: Int) -> ArraySlice<Property> {
    all[starts[place]..<starts[place + 1]]
  }

  /// Goes through the properties of an element and of what adds to it elsewhere, each with the element
  /// that it stands in; through none of one that itself adds to another, which are gone through with
  /// that one.
  ///
  /// - Parameter visit: says whether to go on.
  func visitProperties(ofOwnerAt place: Int, _ visit: (Property, Element) -> Bool) {
    guard !parts.isEmpty, let parts = parts[place] else {
      return visitOwn(place, visit)
    }
    var goesOn = true
    for part in parts where goesOn {
      visitOwn(part) { property, owner in
        goesOn = visit(property, owner)
        return goesOn
      }
    }
  }

  private func visitOwn(_ place: Int, _ visit: (Property, Element) -> Bool) {
    let owner = owners[place]
    for number in starts[place]..<starts[place + 1] where !visit(all[number], owner) { return }
  }
}

/// The properties of entity types.
struct PropertiesOfTypes: DerivedFact {
  let list: DeclaredProperties
  /// The names of all of them; many have one in common.
  let names: ByteTable

  init(_ index: DefinitionIndex) {
    var names = ByteTable()
    list = DeclaredProperties(Term.entityType, flag: Term.isKey, hasKinds: true, index) {
      names.insert($0, space: 0).number
    }
    self.names = names
  }
}

/// The properties of mappings of entity types.
struct PropertiesOfMappings: DerivedFact {
  let list: DeclaredProperties

  init(_ index: DefinitionIndex) {
    let names = index.fact(PropertiesOfTypes.self).names
    list = DeclaredProperties(
      Term.entityTypeMapping, flag: Term.isPrimaryKey, hasKinds: false, index
    ) {
      names.number(of: $0, space: 0)
    }
  }
}
