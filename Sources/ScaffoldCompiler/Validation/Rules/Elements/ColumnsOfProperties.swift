/// Each property has a column that fits its type, and has it alone.
enum ColumnsOfProperties: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(PropertyKinds.self)
    return context.index.elements(Term.entityType).filter { !$0.isAdjustment }.flatMap {
      findings($0, model, context)
    }
  }

  private static func findings(
    _ type: Element, _ model: PropertyKinds, _ context: ValidationContext
  ) -> [Diagnostic] {
    var owners: [Int: Element] = [:]
    let isFixed = type.attribute(Term.tableName) != nil
    let properties = context.index.parts(of: type).flatMap { $0.children(Term.property) }
    return properties.compactMap { property in
      // What is no number is a finding of its own; -1 is no column.
      guard !property.isAdjustment,
        let column = property[Term.targetColumnIndex].flatMap({ Int($0) }),
        column >= 0, !isFixed
      else { return nil }
      let blame = context.blame(Term.targetColumnIndex, of: property)
      if let allowed = allowed(property, of: type, model), !allowed.columns.contains(column) {
        return .columnRange(property, column, allowed, at: blame)
      }
      if let owner = owners[column] {
        return .columnShared(property, owner, column, at: blame, owner: context.location(of: owner))
      }
      owners[column] = property
      return nil
    }
  }

  /// The columns of a kind of property.
  fileprivate struct Allowed {
    let title: String
    let columns: Range<Int>
  }

  /// Nothing where the kind is not known.
  private static func allowed(
    _ property: Element, of type: Element, _ model: PropertyKinds
  ) -> Allowed? {
    switch PropertyKinds.kind(of: property) {
    case nil: return nil
    case .scalar: return Allowed(title: "a scalar", columns: 0..<128)
    case .binary: return Allowed(title: "a binary property", columns: 0..<0)
    case .navigation:
      let path = "\(type[.identifier] ?? ""):\(property[.identifier] ?? "")"
      return model.leadsToMany(path) == true
        ? Allowed(title: "a navigation to many", columns: 0..<0)
        : Allowed(title: "a navigation", columns: 128..<153)
    }
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
