/// A hierarchical dimension names its parent property.
enum ParentOfDimension: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.dimension).compactMap { dimension in
      guard !dimension.isAdjustment, dimension.holds(Term.isHierarchical),
        dimension.text(Term.parentProperty) == nil
      else { return nil }
      return .hierarchicalDimension(
        dimension, at: context.blame(Term.isHierarchical, of: dimension))
    }
  }
}

extension Diagnostic {
  fileprivate static func hierarchicalDimension(
    _ dimension: Element, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .hierarchicalDimension, at: blame,
      "the dimension \(dimension.title) is hierarchical and has no 'ParentProperty'")
  }
}
