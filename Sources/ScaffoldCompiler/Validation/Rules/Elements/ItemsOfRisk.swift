/// A rule of a segregation-of-duties risk has two items or more.
enum ItemsOfRisk: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.risk).flatMap { risk -> [Diagnostic] in
      // Segregation of duties is what a risk without a type is about.
      let type = risk[Term.riskType] ?? "SoD"
      guard !risk.isAdjustment, type == "SoD" || type == "0" else { return [] }
      return risk.children(Term.rule).compactMap { rule in
        let count = rule.children(Term.item).count { _ in true }
        return count < 2 ? .riskItems(risk, count, at: context.blame(rule)) : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func riskItems(
    _ risk: Element, _ count: Int, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .riskItems, at: blame,
      "this rule of the segregation-of-duties risk \(risk.title) has \(count == 0 ? "no item" : "one item"), and needs two"
    )
  }
}
