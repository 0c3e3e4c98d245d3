/// What adds to one element from several places: each piece of it stays where it was made first.
struct AddedParts {
  /// The trees that lose something, with what is left of them.
  private(set) var trimmed: [TreeID: [GeneratedElement]] = [:]

  /// - Parameter round: the calls whose trees are new; nobody has looked into them yet.
  init(_ identities: GeneratedIdentities, in round: Set<NodeID>) {
    var dropped: Set<NodeID> = []
    var rewritten: [NodeID: GeneratedElement] = [:]
    var touched: [TreeID: SyntaxTree] = [:]
    let isNew = { (element: Element) in
      element.tree.provenance.map { round.contains($0.call) } ?? false
    }
    for group in identities.groupsWithParts()
    // Of what stood there before this round, nothing changes.
    where group.contains(where: { $0.isPart && isNew($0) }) {
      var known: [GeneratedElement] = []
      for element in group {
        var made = GeneratedElement(copying: element)
        if made.isPart, !known.isEmpty, isNew(element) {
          let count = made.children.count
          made.children.removeAll { child in
            known.contains { $0.children.contains { $0.isEquivalent(to: child) } }
          }
          if made.children.isEmpty {
            dropped.insert(element.id)
          } else if made.children.count < count {
            rewritten[element.id] = made
          }
          if made.children.count < count || count == 0 { touched[element.treeID] = element.tree }
        }
        known.append(made)
      }
    }
    for (id, tree) in touched {
      trimmed[id] = tree.roots.filter { !dropped.contains($0.id) }.map {
        rewritten[$0.id] ?? GeneratedElement(copying: $0)
      }
    }
  }
}
