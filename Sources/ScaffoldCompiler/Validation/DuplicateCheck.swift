/// Two elements of a kind with one identifier, whatever its case: at top level by kind, tasks all
/// together, and inside an element among its children.
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
    let trees = context.configuration.files.compactMap(\.tree) + context.configuration.generated
    let calls = NameSet(context.scaffoldings.map { Name($0.element) })
    let inside = context.workers.map(trees, state: { RepeatedHashes() }) { hashes, _, tree in
      hashes.removeAll()
      return findings(inside: tree, besides: calls, &hashes, context)
    }
    return topLevel.flatMap { $0 } + inside.flatMap { $0 }
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
        findings.append(finding(element, firsts[number], context))
      }
    }
    return findings
  }

  /// The expansion reports what two calls generate alike.
  private static func isKnownClash(_ later: Element, _ first: Element) -> Bool {
    later.isGenerated && first.isGenerated && later.name == first.name
      && later[.identifier] == first[.identifier]
  }

  /// - Parameters:
  ///   - calls: the names of scaffoldings.
  ///   - hashes: empty, and of no further use.
  private static func findings(
    inside tree: SyntaxTree, besides calls: NameSet, _ hashes: inout RepeatedHashes,
    _ context: ValidationContext
  ) -> [Diagnostic] {
    visitIdentifiers(inside: tree, besides: calls, context) { identifier, _, parent in
      hashes.insert(identifier.withBytes { hash($0, below: parent) })
    }
    // Nearly no tree has two identifiers in one place, which hashes alone tell.
    if hashes.repeated.isEmpty { return [] }
    var names = FoldedNames()
    var firsts: [Int] = []
    var findings: [Diagnostic] = []
    visitIdentifiers(inside: tree, besides: calls, context) { identifier, index, parent in
      let number = names.insert(identifier, space: parent)
      if number == firsts.count {
        firsts.append(index)
      } else if tree.nodes[firsts[number]].name == tree.nodes[index].name,
        !tree.element(index).isAdjustment
      {
        findings.append(finding(tree.element(index), tree.element(firsts[number]), context))
      }
    }
    return findings
  }

  /// - Returns: not zero.
  private static func hash(_ identifier: Span<UInt8>, below parent: UInt32) -> UInt64 {
    max(1, ByteHash.hash(ByteHash.anyCaseHash(identifier) &+ UInt64(parent)))
  }

  /// Goes through the identifiers that must differ from those beside them: each with the indices of its
  /// element and of the one around that.
  @inline(__always)
  private static func visitIdentifiers(
    inside tree: SyntaxTree, besides calls: NameSet, _ context: ValidationContext,
    _ visit: (Attribute, _ index: Int, _ parent: UInt32) -> Void
  ) {
    let removed = context.expanded.edits[tree.id].map { Set($0.map(\.range.start)) } ?? []
    let root = tree.provenance == nil ? 0 : -1
    let (step, menuItem) = (Name.step, menuItem)
    tree.visitElements(with: .identifier) { index, place in
      let node = tree.nodes[index]
      guard node.parent != SyntaxTree.Node.none, Int(node.parent) != root, node.name != step,
        node.name != menuItem, !node.name.isTask,
        removed.isEmpty || !removed.contains(Int(node.start)),
        // The arguments of a scaffolding are checked with their call.
        !calls.contains(tree.nodes[Int(node.parent)].name)
      else { return }
      visit(Attribute(tree: tree, index: place), index, node.parent)
    }
  }

  private static let menuItem = Name("MenuItem")

  private static func finding(
    _ later: Element, _ first: Element, _ context: ValidationContext
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
