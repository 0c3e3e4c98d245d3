/// A unique value is built in one way and checked in some way.
enum BuildingOfUniqueValue: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.buildUniqueValueAspect).filter { !$0.isAdjustment }
      .flatMap { aspect in
        [expression(aspect, context), check(aspect, context)].compactMap { $0 }
      }
  }

  private static func expression(_ aspect: Element, _ context: ValidationContext) -> Diagnostic? {
    let isCode = aspect.text(Term.expression) != nil
    guard aspect.text(Term.sqlBuildExpression) != nil else {
      return isCode ? nil : .noUniqueValueExpression(aspect, at: context.blame(aspect))
    }
    guard isCode, let sql = aspect.attribute(Term.sqlBuildExpression) else { return nil }
    return .twoUniqueValueExpressions(at: context.blame(sql, of: aspect, .name))
  }

  private static func check(_ aspect: Element, _ context: ValidationContext) -> Diagnostic? {
    let hasCheck = aspect.children.contains {
      $0.name == Term.unicityCheck || $0.name == Term.unicityCheckRule
    }
    guard !hasCheck, aspect.text(Term.sqlCheckExpression) == nil else { return nil }
    return .uniqueValueCheck(aspect, at: context.blame(aspect))
  }
}

extension Diagnostic {
  fileprivate static func noUniqueValueExpression(
    _ aspect: Element, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .uniqueValueExpression, at: blame,
      "\(aspect.title) has neither 'Expression' nor 'SqlBuildExpression'")
  }

  fileprivate static func twoUniqueValueExpressions(at blame: Blame) -> Diagnostic {
    Diagnostic(
      .uniqueValueExpression, at: blame, "'SqlBuildExpression' does not go with 'Expression'",
      help: ["remove one of them"])
  }

  fileprivate static func uniqueValueCheck(_ aspect: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .uniqueValueCheck, at: blame,
      "\(aspect.title) has neither 'SqlCheckExpression' nor a UnicityCheck")
  }
}
