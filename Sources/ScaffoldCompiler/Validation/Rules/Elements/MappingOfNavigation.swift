/// Mapped properties are no navigations.
enum MappingOfNavigation: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(EntityModel.self)
    return context.index.elements(Term.entityTypeMapping).flatMap { mapping -> [Diagnostic] in
      guard let type = mapping.filled(.identifier) else { return [] }
      return mapping.children(Term.property).compactMap { property in
        guard let name = property.filled(.identifier),
          model.declaredKind(of: name, ofType: type) == .navigation
        else { return nil }
        return .mappedNavigation(property, at: context.blame(.identifier, of: property))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func mappedNavigation(_ property: Element, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .mappedNavigation, at: blame, "\(property.title) is a navigation, which is not mapped here",
      help: ["map it with an EntityAssociationMapping"])
  }
}
