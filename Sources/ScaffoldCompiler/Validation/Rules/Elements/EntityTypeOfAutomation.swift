/// Only automation rules for categories and policies name an entity type.
enum EntityTypeOfAutomation: Check {
  private static let types = ["CompositeRole", "SingleRole", "ResourceType"]

  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.automationRule).compactMap { rule in
      guard let entityType = rule.attribute(Term.entityType), let written = rule.text(Term.type)
      else { return nil }
      let type = Int(written).flatMap { types.indices.contains($0) ? types[$0] : nil } ?? written
      guard types.contains(type) else { return nil }
      return .automationEntityType(type, at: context.blame(entityType, of: rule, .name))
    }
  }
}

extension Diagnostic {
  fileprivate static func automationEntityType(_ type: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .automationEntityType, at: blame,
      "an automation rule of the type '\(type)' has no 'EntityType'")
  }
}
