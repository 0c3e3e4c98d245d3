import Synchronization

/// What the configuration defines, by kind: the elements that stand directly under a root.
///
/// Looking something up by an attribute's value hashes; the table for a pair of kind and attribute
/// is made when it is first asked for, in one pass over the elements of that kind.
package final class DefinitionIndex: Sendable {
  private let trees: [SyntaxTree]
  private let byKind: [Name: [Entry]]
  private let tables = Mutex<[TableKey: AttributeTable]>([:])
  private let facts = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// One element, by the place of its tree in `trees`.
  struct Entry: Sendable {
    let tree: UInt32
    let node: UInt32
  }

  private struct TableKey: Hashable {
    let kind: Name
    let attribute: Name
  }

  /// - Parameter excluded: elements that the expansion has taken out of their place.
  init(_ trees: [SyntaxTree], excluding excluded: Set<NodeID> = []) {
    self.trees = trees
    var byKind: [Name: [Entry]] = [:]
    for (place, tree) in trees.enumerated() {
      for root in tree.roots {
        if tree.provenance != nil {
          byKind[root.name, default: []].append(
            Entry(tree: UInt32(place), node: UInt32(root.index)))
        } else {
          for child in root.children where excluded.isEmpty || !excluded.contains(child.id) {
            byKind[child.name, default: []].append(
              Entry(tree: UInt32(place), node: UInt32(child.index)))
          }
        }
      }
    }
    self.byKind = byKind
  }

  /// Every kind that occurs.
  package var kinds: some Sequence<Name> { byKind.keys }

  /// All elements of a kind, in order of file and place.
  package func elements(_ kind: Name) -> [Element] {
    (byKind[kind] ?? []).map(element)
  }

  /// How many elements of a kind there are.
  package func count(_ kind: Name) -> Int { byKind[kind]?.count ?? 0 }

  /// The elements of a kind whose attribute has this value, in order of file and place.
  package func elements(_ kind: Name, where attribute: Name, is value: String) -> [Element] {
    guard let entries = byKind[kind] else { return [] }
    return table(kind, attribute, entries).places(of: value).compactMap { place in
      let element = element(entries[place])
      return element[attribute] == value ? element : nil
    }
  }

  /// The first element of a kind with this identifier.
  package func definition(_ kind: Name, _ identifier: String) -> Element? {
    elements(kind, where: .identifier, is: identifier).first
  }

  /// The identifiers of a kind, in order of file and place.
  package func identifiers(_ kind: Name) -> [String] {
    (byKind[kind] ?? []).compactMap { element($0)[.identifier] }
  }

  /// Something that is worked out from the whole configuration once and then shared.
  package func fact<Fact: DerivedFact>(_ type: Fact.Type) -> Fact {
    let key = ObjectIdentifier(type)
    if let known = facts.withLock({ $0[key] as? Fact }) { return known }
    // Worked out outside the lock, because one fact may ask for another. Two threads may both do
    // it; they get equal values.
    let made = Fact(self)
    facts.withLock { $0[key] = made }
    return made
  }

  private func table(_ kind: Name, _ attribute: Name, _ entries: [Entry]) -> AttributeTable {
    let key = TableKey(kind: kind, attribute: attribute)
    return tables.withLock { tables in
      if let table = tables[key] { return table }
      let table = AttributeTable(entries.map { element($0).attribute(attribute) })
      tables[key] = table
      return table
    }
  }

  private func element(_ entry: Entry) -> Element {
    trees[Int(entry.tree)].element(Int(entry.node))
  }
}

/// A value derived from the whole configuration.
package protocol DerivedFact: Sendable {
  init(_ index: DefinitionIndex)
}
