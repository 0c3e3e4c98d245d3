/// What several calls make alike, and what adds to one element from several places: each piece of it
/// stays where it was made first.
struct SharedElements {
  /// The trees that lose something, with what is left of them.
  private(set) var trimmed: [TreeID: [GeneratedElement]] = [:]

  /// - Parameter round: the calls whose trees are new; nobody has looked into them yet.
  init(_ identities: GeneratedIdentities, in round: Set<NodeID>) {
    var dropped: Set<NodeID> = []
    var rewritten: [NodeID: GeneratedElement] = [:]
    var touched: [TreeID: SyntaxTree] = [:]
    for group in identities.groups() {
      var known: [GeneratedElement] = []
      for element in group {
        var made = GeneratedElement(copying: element)
        let isNew = element.tree.provenance.map { round.contains($0.call) } ?? false
        if isNew, !known.isEmpty {
          switch Self.rest(of: made, beside: known) {
          case .whole: break
          case .some(let rest):
            made = rest
            rewritten[element.id] = rest
            touched[element.tree.id] = element.tree
          case .nothing:
            dropped.insert(element.id)
            touched[element.tree.id] = element.tree
            continue
          }
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

  /// What is left of an element beside those that were made before it.
  private enum Rest {
    case whole
    case some(GeneratedElement)
    case nothing
  }

  private static func rest(
    of element: GeneratedElement, beside known: [GeneratedElement]
  ) -> Rest {
    guard element.isPart else {
      return known.contains { !$0.isPart && $0.isEquivalent(to: element) } ? .nothing : .whole
    }
    var rest = element
    rest.children.removeAll { child in
      known.contains { $0.children.contains { $0.isEquivalent(to: child) } }
    }
    if rest.children.isEmpty { return .nothing }
    return rest.children.count == element.children.count ? .whole : .some(rest)
  }
}
