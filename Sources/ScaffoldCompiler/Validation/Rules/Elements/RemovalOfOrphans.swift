/// `RemoveOrphans` does not go with `AllowRemove="false"`.
enum RemovalOfOrphans: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.resourceType).compactMap { type in
      // Removing is allowed unless it is written otherwise.
      guard type.holds(Term.removeOrphans),
        type[Term.allowRemove].flatMap(Boolean.parse) == false
      else { return nil }
      return .removeOrphansAlone(type, at: context.blame(Term.removeOrphans, of: type))
    }
  }
}

extension Diagnostic {
  fileprivate static func removeOrphansAlone(_ type: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .removeOrphansAlone, at: blame,
      "\(type.title) removes orphans, but AllowRemove is false")
  }
}
