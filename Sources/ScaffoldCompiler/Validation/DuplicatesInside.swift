/// Two elements of a kind with one identifier, whatever its case, side by side inside of another one.
enum DuplicatesInside {
  /// - Parameters:
  ///   - calls: the names of scaffoldings.
  ///   - hashes: room for those of the tree.
  static func findings(
    in tree: SyntaxTree, besides calls: NameSet, _ hashes: inout RepeatedHashes,
    _ context: ValidationContext
  ) -> [Diagnostic] {
    hashes.removeAll()
    visitIdentifiers(in: tree, besides: calls, context) { identifier, _, parent in
      hashes.insert(identifier.withBytes { hash($0, below: parent) })
    }
    // Nearly no tree has two identifiers in one place, which hashes alone tell.
    if hashes.repeated.isEmpty { return [] }
    var names = FoldedNames()
    var firsts: [Int] = []
    var findings: [Diagnostic] = []
    visitIdentifiers(in: tree, besides: calls, context) { identifier, index, parent in
      let number = names.insert(identifier, space: parent)
      if number == firsts.count {
        firsts.append(index)
      } else if tree.nodes[firsts[number]].name == tree.nodes[index].name,
        !tree.element(index).isAdjustment
      {
        findings.append(.duplicate(tree.element(index), of: tree.element(firsts[number]), context))
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
    in tree: SyntaxTree, besides calls: NameSet, _ context: ValidationContext,
    _ visit: (Attribute, _ index: Int, _ parent: UInt32) -> Void
  ) {
    var replaced = ReplacedElements(in: tree, context.expanded)
    let root = tree.provenance == nil ? 0 : -1
    let (step, menuItem) = (Name.step, menuItem)
    tree.visitElements(with: .identifier) { index, place in
      let node = tree.nodes[index]
      guard node.parent != SyntaxTree.Node.none, Int(node.parent) != root, node.name != step,
        node.name != menuItem, !node.name.isTask,
        !replaced.contains(node.start),
        // The arguments of a scaffolding are checked with their call.
        !calls.contains(tree.nodes[Int(node.parent)].name)
      else { return }
      visit(Attribute(tree: tree, index: place), index, node.parent)
    }
  }

  private static let menuItem = Name("MenuItem")
}
