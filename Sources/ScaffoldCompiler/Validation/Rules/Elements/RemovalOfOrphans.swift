/// `RemoveOrphans` goes with `AllowRemove` only.
enum RemovalOfOrphans: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.resourceType).compactMap { type in
      guard !type.isAdjustment, type.holds(Term.removeOrphans), !type.holds(Term.allowRemove) else {
        return nil
      }
      return .removeOrphansAlone(type, at: context.blame(Term.removeOrphans, of: type))
    }
  }
}

extension Diagnostic {
  fileprivate static func removeOrphansAlone(_ type: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .removeOrphansAlone, at: blame,
      "\(type.title) removes orphans but does not have AllowRemove=\"true\"")
  }
}
