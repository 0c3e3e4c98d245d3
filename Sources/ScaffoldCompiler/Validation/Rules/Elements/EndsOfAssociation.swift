/// Both ends of an association are navigations.
enum EndsOfAssociation: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(EntityModel.self)
    var findings: [Diagnostic] = []
    for (association, ends) in zip(
      context.index.elements(Term.entityAssociation), model.associations)
    {
      check(Term.property1, ends.first, association)
      check(Term.property2, ends.second, association)
    }
    return findings

    func check(_ end: Name, _ place: Int?, _ association: Element) {
      guard let kind = place.flatMap(model.declaredKind(at:)), kind != .navigation,
        let path = association.attribute(end)
      else { return }
      findings.append(
        .associationPropertyType(path.value, at: context.blame(end, of: association)))
    }
  }
}

extension Diagnostic {
  fileprivate static func associationPropertyType(_ path: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .associationPropertyType, at: blame,
      "'\(path)' is no navigation: its type is not 'ForeignKey'")
  }
}
