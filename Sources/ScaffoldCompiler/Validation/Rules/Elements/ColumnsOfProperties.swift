/// Each property has a column that fits its type, and has it alone.
enum ColumnsOfProperties: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let associations = context.index.fact(AssociationEnds.self)
    let types = context.index.fact(PropertiesOfTypes.self).list
    var columns = ColumnOwners()
    var findings: [Diagnostic] = []
    for (place, type) in types.owners.fetched.enumerated() {
      // One with a table of its own has columns of its own.
      if type.isAdjustment || type.attribute(Term.tableName) != nil { continue }
      columns.removeAll()
      types.visitProperties(ofOwnerAt: place) { property, owner in
        // -1 is no column, and what is no number is a finding of its own.
        if !property.isAdjustment, property.column >= 0,
          let finding = finding(property, in: owner, of: type, associations, &columns, context)
        {
          findings.append(finding)
        }
        return true
      }
    }
    return findings
  }

  /// - Parameters:
  ///   - part: the element that the property stands in.
  ///   - columns: those that properties of the type have already.
  private static func finding(
    _ property: DeclaredProperties.Property, in part: Element, of type: Element,
    _ associations: AssociationEnds, _ columns: inout ColumnOwners, _ context: ValidationContext
  ) -> Diagnostic? {
    let column = property.column
    let element = property.element(in: part)
    if let allowed = allowed(property, in: part, of: type, associations),
      !allowed.columns.contains(column)
    {
      return .columnRange(
        element, column, allowed, at: context.blame(Term.targetColumnIndex, of: element))
    }
    guard let owner = columns.take(column, for: element) else { return nil }
    return .columnShared(
      element, owner, column, at: context.blame(Term.targetColumnIndex, of: element),
      owner: context.location(of: owner))
  }

  /// The columns of a kind of property.
  fileprivate struct Allowed {
    let title: String
    let columns: Range<Int>
  }

  /// Nothing where the kind is not known.
  private static func allowed(
    _ property: DeclaredProperties.Property, in part: Element, of type: Element,
    _ associations: AssociationEnds
  ) -> Allowed? {
    switch property.kind {
    case nil: return nil
    case .scalar: return Allowed(title: "a scalar", columns: 0..<128)
    case .binary: return Allowed(title: "a binary property", columns: 0..<0)
    case .navigation:
      return associations.leadToMany(type.attribute(.identifier), property.identifier(in: part))
        ? Allowed(title: "a navigation to many", columns: 0..<0)
        : Allowed(title: "a navigation", columns: 128..<153)
    }
  }
}

/// The properties of one entity type by column.
private struct ColumnOwners {
  /// The columns that there are have a place each, of which those that are taken are cleared.
  private var owners = [Element?](repeating: nil, count: 153)
  private var taken: [Int] = []
  /// Those of columns that there are not.
  private var others: [Int: Element] = [:]

  mutating func removeAll() {
    for column in taken { owners[column] = nil }
    taken.removeAll(keepingCapacity: true)
    if !others.isEmpty { others = [:] }
  }

  /// The property that has the column already; where none has, this one has it from now on.
  mutating func take(_ column: Int, for property: Element) -> Element? {
    guard column < owners.count else {
      if let owner = others[column] { return owner }
      others[column] = property
      return nil
    }
    if let owner = owners[column] { return owner }
    owners[column] = property
    taken.append(column)
    return nil
  }
}

/// The ends of associations, and whether they lead to many.
private struct AssociationEnds: DerivedFact {
  private var paths = ByteTable()
  private var isCollection: [Bool] = []

  static var leadsToElements: Bool { false }

  init(_ index: DefinitionIndex) {
    for association in index.elements(Term.entityAssociation).fetched
    where !association.isAdjustment {
      let ends = [
        (Term.property1, Term.isProperty1Collection), (Term.property2, Term.isProperty2Collection),
      ]
      for (property, flag) in ends {
        guard let path = association.filled(property) else { continue }
        let (number, isNew) = path.withBytes { paths.insert($0, space: 0) }
        if isNew { isCollection.append(false) }
        isCollection[number] = association.holds(flag)
      }
    }
  }

  /// Whether the property of an entity type does, by the identifiers of both.
  func leadToMany(_ type: Attribute?, _ property: Attribute?) -> Bool {
    var path = TextBuffer(capacity: 128)
    type?.withBytes { path.write($0) }
    path.write(UInt8(ascii: ":"))
    property?.withBytes { path.write($0) }
    let number = path.withBytes(from: 0) { paths.number(of: $0, space: 0) }
    return number.map { isCollection[$0] } ?? false
  }
}

extension Diagnostic {
  fileprivate static func columnRange(
    _ property: Element, _ column: Int, _ allowed: ColumnsOfProperties.Allowed, at blame: Blame
  ) -> Diagnostic {
    let range = allowed.columns
    let rule =
      range.isEmpty
      ? "takes no column" : "takes a column from \(range.lowerBound) to \(range.upperBound - 1)"
    return Diagnostic(
      .columnRange, at: blame,
      "\(property.title) is \(allowed.title), which \(rule), not \(column)")
  }

  fileprivate static func columnShared(
    _ property: Element, _ owner: Element, _ column: Int, at blame: Blame,
    owner place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .columnShared, at: blame,
      "\(property.title) has the column \(column) of \(owner.title)",
      notes: [.init("that property stands here", at: place)])
  }
}
