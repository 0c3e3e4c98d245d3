/// Two elements of a kind with one identifier, whatever its case, at top level: by kind, tasks all together.
package enum DuplicateCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    let kinds = context.index.kinds.filter { !$0.isTask && $0 != menuItem }
      .sorted { $0.text.precedes($1.text) }
    var topLevel = context.workers.map(kinds, state: {}) { _, _, kind in
      findings(among: context.index.table(kind, by: .identifier), context)
    }
    topLevel.append(findings(among: context.index.fact(AllTasks.self).table, context))
    let items = context.index.elements(menuItem).flatMap {
      $0.subtree.filter { $0.name == menuItem }
    }
    topLevel.append(findings(among: items, context))
    return topLevel.flatMap { $0 }
  }

  /// - Parameter table: the elements that share one set of identifiers, by identifier.
  private static func findings(
    among table: ElementTable?, _ context: ValidationContext
  ) -> [Diagnostic] {
    // Most configurations define everything once, which the table tells by hashes alone.
    let candidates = table?.repetitionsInAnyCase ?? []
    return findings(among: candidates.sorted { $0.id < $1.id }, context)
  }

  /// - Parameter elements: in order of place.
  private static func findings(
    among elements: [Element], _ context: ValidationContext
  ) -> [Diagnostic] {
    var names = FoldedNames()
    var firsts: [Element] = []
    var findings: [Diagnostic] = []
    for element in elements where !element.isAdjustment {
      guard let identifier = element.filled(.identifier) else { continue }
      let number = names.insert(identifier, space: 0)
      if number == firsts.count {
        firsts.append(element)
      } else if !isKnownClash(element, firsts[number]), !element.adds(to: firsts[number]) {
        findings.append(.duplicate(element, of: firsts[number], context))
      }
    }
    return findings
  }

  /// The expansion reports what two calls generate alike.
  private static func isKnownClash(_ later: Element, _ first: Element) -> Bool {
    later.isGenerated && first.isGenerated && later.name == first.name
      && later[.identifier] == first[.identifier]
  }

  private static let menuItem = Name("MenuItem")
}

extension Diagnostic {
  /// - Parameter first: the element that has the identifier already.
  static func duplicate(
    _ later: Element, of first: Element, _ context: ValidationContext
  ) -> Diagnostic {
    .duplicateDefinition(
      later, first, maker: maker(of: later, context), firstMaker: maker(of: first, context),
      at: context.blame(.identifier, of: later),
      first: context.blame(.identifier, of: first).location)
  }

  private static func maker(of element: Element, _ context: ValidationContext) -> String? {
    element.tree.provenance.flatMap { context.configuration.element($0.call)?.name.text }
  }
}
