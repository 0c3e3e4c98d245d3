/// Mapped properties are no navigations.
enum MappingOfNavigation: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(EntityModel.self)
    let mappings = context.index.fact(PropertiesOfMappings.self).list
    return mappings.owners.fetched.enumerated().flatMap { place, mapping -> [Diagnostic] in
      guard let type = mapping.filled(.identifier)?.withBytes({ model.type($0) }) else {
        return []
      }
      return mappings.properties(ofOwnerAt: place).compactMap { property in
        guard let name = property.nameNumber,
          model.declaredKind(ofName: name, ofType: type) == .navigation,
          property.identifier(in: mapping)?.isEmpty == false
        else { return nil }
        let element = property.element(in: mapping)
        return .mappedNavigation(element, at: context.blame(.identifier, of: element))
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
