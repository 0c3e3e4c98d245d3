/// A navigation property is computed in one way, and points to one thing.
enum NavigationRules: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    var firsts = FirstRules()
    var findings: [Diagnostic] = []
    context.index.elements(Term.resourceType).forEach(fetching: .nodes) { type in
      findings += twice(type, &firsts, context) + both(type, context)
    }
    return findings
  }

  /// One finding for each property, at the first rule of the kind that comes second.
  private static func twice(
    _ type: Element, _ firsts: inout FirstRules, _ context: ValidationContext
  ) -> [Diagnostic] {
    let (navigation, query) = (Term.navigationRule, Term.queryRule)
    guard type.children(navigation).first != nil, type.children(query).first != nil else {
      return []
    }
    firsts.removeAll()
    var findings: [Diagnostic] = []
    for rule in type.children where rule.name == navigation || rule.name == query {
      guard let written = rule.filled(Term.property) else { continue }
      let clash = written.withBytes { written in
        let property = written.extracting(ownName(in: written))
        return firsts.other(than: rule, for: property).map { ($0, property.text) }
      }
      guard let (other, property) = clash else { continue }
      findings.append(
        .navigationComputedTwice(
          property, other.name, at: context.blame(Term.property, of: rule),
          first: context.location(of: other)))
    }
    return findings
  }

  /// Where the property's own name stands, with or without the entity type in front.
  private static func ownName(in written: Span<UInt8>) -> Range<Int> {
    let colon = UInt8(ascii: ":")
    var end = written.count
    while end > 0, written[end - 1] == colon { end -= 1 }
    var start = end
    while start > 0, written[start - 1] != colon { start -= 1 }
    return start..<end
  }

  private static func both(_ type: Element, _ context: ValidationContext) -> [Diagnostic] {
    type.children(Term.navigationRule).compactMap { rule in
      guard let dimension = rule.attribute(Term.resourceFromDimension),
        rule.attribute(Term.resource) != nil
      else { return nil }
      return .resourceAndDimension(at: context.blame(dimension, of: rule, .name))
    }
  }
}

/// The first rule of one resource type for each property.
private struct FirstRules {
  private struct First {
    /// The number of the resource type, as those of others are not cleared away.
    var type: Int
    var rule: Element
    var isReported: Bool
  }

  /// The properties of all resource types, many of which have the same.
  private var properties = ByteTable()
  private var firsts: [First] = []
  private var type = 0

  /// Begins another resource type.
  mutating func removeAll() { type += 1 }

  /// The first rule for the property, where that is of another kind; once for each property.
  mutating func other(than rule: Element, for property: Span<UInt8>) -> Element? {
    let (number, isNew) = properties.insert(property, space: 0)
    let mine = First(type: type, rule: rule, isReported: false)
    if isNew {
      firsts.append(mine)
    } else if firsts[number].type != type {
      firsts[number] = mine
    } else if !firsts[number].isReported, firsts[number].rule.name != rule.name {
      firsts[number].isReported = true
      return firsts[number].rule
    }
    return nil
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
