/// A navigation property is computed in one way, and points to one thing.
enum NavigationRules: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.resourceType).flatMap { type in
      twice(type, context) + both(type, context)
    }
  }

  /// One finding for each property, at the first rule of the kind that comes second.
  private static func twice(_ type: Element, _ context: ValidationContext) -> [Diagnostic] {
    var first: [String: Element] = [:]
    var reported: Set<String> = []
    return type.children.compactMap { rule in
      guard rule.name == Term.navigationRule || rule.name == Term.queryRule,
        let written = rule.text(Term.property)
      else { return nil }
      // With or without the entity type in front.
      let property =
        written.utf8.split(separator: UInt8(ascii: ":")).last.map { String(Substring($0)) } ?? ""
      guard let other = first[property] else {
        first[property] = rule
        return nil
      }
      guard other.name != rule.name, reported.insert(property).inserted else { return nil }
      return .navigationComputedTwice(
        property, other.name, at: context.blame(Term.property, of: rule),
        first: context.location(of: other))
    }
  }

  private static func both(_ type: Element, _ context: ValidationContext) -> [Diagnostic] {
    type.children(Term.navigationRule).compactMap { rule in
      guard rule.attribute(Term.resource) != nil,
        let dimension = rule.attribute(Term.resourceFromDimension)
      else { return nil }
      return .resourceAndDimension(at: context.blame(dimension, of: rule, .name))
    }
  }
}

extension Diagnostic {
  fileprivate static func navigationComputedTwice(
    _ property: String, _ other: Name, at blame: Blame, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .navigationComputedTwice, at: blame,
      "'\(property)' is computed by a \(other.text) of this resource type already",
      notes: [.init("that rule stands here", at: first)])
  }

  fileprivate static func resourceAndDimension(at blame: Blame) -> Diagnostic {
    Diagnostic(
      .resourceAndDimension, at: blame,
      "'ResourceFromDimension' does not go with 'Resource'", help: ["remove one of them"])
  }
}
