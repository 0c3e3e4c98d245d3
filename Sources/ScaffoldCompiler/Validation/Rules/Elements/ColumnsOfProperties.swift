/// Each property has a column that fits its type, and has it alone.
enum ColumnsOfProperties: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let associations = context.index.fact(AssociationEnds.self)
    var owners: [Int: NodeID] = [:]
    return context.index.elements(Term.entityType).flatMap { type -> [Diagnostic] in
      // One with a table of its own has columns of its own.
      if type.isAdjustment || type.attribute(Term.tableName) != nil { return [] }
      // A type with a million columns must not make all others clear as much room.
      owners.removeAll(keepingCapacity: owners.count <= 256)
      return findings(type, associations, &owners, context)
    }
  }

  /// - Parameter owners: the property that has a column; none yet.
  private static func findings(
    _ type: Element, _ associations: AssociationEnds, _ owners: inout [Int: NodeID],
    _ context: ValidationContext
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for part in context.index.parts(of: type) {
      for property in part.children(Term.property) where !property.isAdjustment {
        // What is no number is a finding of its own; -1 is no column.
        guard let column = property.attribute(Term.targetColumnIndex)?.number, column >= 0 else {
          continue
        }
        if let allowed = allowed(property, of: type, associations),
          !allowed.columns.contains(column)
        {
          findings.append(
            .columnRange(
              property, column, allowed, at: context.blame(Term.targetColumnIndex, of: property)))
        } else if let owner = owners[column].flatMap(context.configuration.element) {
          findings.append(
            .columnShared(
              property, owner, column, at: context.blame(Term.targetColumnIndex, of: property),
              owner: context.location(of: owner)))
        } else {
          owners[column] = property.id
        }
      }
    }
    return findings
  }

  /// The columns of a kind of property.
  fileprivate struct Allowed {
    let title: String
    let columns: Range<Int>
  }

  /// Nothing where the kind is not known.
  private static func allowed(
    _ property: Element, of type: Element, _ associations: AssociationEnds
  ) -> Allowed? {
    switch PropertyKind(of: property) {
    case nil: return nil
    case .scalar: return Allowed(title: "a scalar", columns: 0..<128)
    case .binary: return Allowed(title: "a binary property", columns: 0..<0)
    case .navigation:
      let path = "\(type[.identifier] ?? ""):\(property[.identifier] ?? "")"
      return associations.leadToMany(path)
        ? Allowed(title: "a navigation to many", columns: 0..<0)
        : Allowed(title: "a navigation", columns: 128..<153)
    }
  }
}

/// The ends of associations, and whether they lead to many.
private struct AssociationEnds: DerivedFact {
  private var paths = ByteTable()
  private var isCollection: [Bool] = []

  init(_ index: DefinitionIndex) {
    for association in index.elements(Term.entityAssociation) where !association.isAdjustment {
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

  /// - Parameter path: `EntityType:Property`.
  func leadToMany(_ path: String) -> Bool {
    paths.number(of: path, space: 0).map { isCollection[$0] } ?? false
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
