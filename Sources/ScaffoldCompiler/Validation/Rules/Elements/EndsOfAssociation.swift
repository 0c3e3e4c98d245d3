/// Both ends of an association are navigations.
enum EndsOfAssociation: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(EntityModel.self)
    return context.index.elements(Term.entityAssociation).flatMap { association in
      [Term.property1, Term.property2].compactMap { end in
        guard let path = association.filled(end), let kind = model.declaredKind(of: path),
          kind != .navigation
        else { return nil }
        return .associationPropertyType(path.value, at: context.blame(end, of: association))
      }
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
