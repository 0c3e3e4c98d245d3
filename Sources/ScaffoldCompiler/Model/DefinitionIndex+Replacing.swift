internal import Synchronization

extension DefinitionIndex {
  /// An index in whose place another one stands.
  struct Predecessor: Sendable {
    let index: DefinitionIndex
    /// The numbers of the trees that have given way since.
    let replaced: Set<TreeID>
    /// These trees, which live for as long as anybody asks for something that leads to them.
    fileprivate let trees: [SyntaxTree]
  }

  /// What a fact was before some trees gave way to others, if anybody had asked for it.
  ///
  /// - Returns: with the numbers of those trees. Elements of all others are what they were.
  func former<Derived: DerivedFact>(_ type: Derived.Type) -> (fact: Derived, replaced: Set<TreeID>)?
  {
    guard let predecessor = predecessor.withLock({ $0 }),
      predecessor.index.reads(ofFact: ObjectIdentifier(type)) != nil
    else { return nil }
    // It is not this configuration that is read.
    let fact = ReadLog.noting { predecessor.index.fact(type) }.result
    return (fact, predecessor.replaced)
  }

  /// One tree in the place of another one; nothing for a file that could not be read.
  struct Replacement: Sendable {
    let id: TreeID
    let former: SyntaxTree?
    let current: SyntaxTree?
  }

  /// An index of trees of which some stand in the place of others. Kinds that have no elements in any of
  /// them keep their tables, and what was worked out from such kinds alone stays.
  ///
  /// - Parameters:
  ///   - former: the index with the other trees.
  ///   - replacements: in order of their numbers.
  ///   - changed: the kinds with elements that are not what they were.
  ///   - excluded: what the former index leaves out of trees, and this one.
  convenience init(
    _ former: DefinitionIndex, replacing replacements: [Replacement], changed: [Name],
    excluding excluded: (former: Set<NodeID>, current: Set<NodeID>), _ workers: Workers
  ) {
    let removed = Self.lists(
      of: replacements.compactMap(\.former), excluding: excluded.former, workers)
    let added = Self.lists(
      of: replacements.compactMap(\.current), excluding: excluded.current, workers)
    let new = Dictionary(uniqueKeysWithValues: added.map { ($0.name, $0.elements) })
    let touched = NameSet(removed.map(\.name) + added.map(\.name))
    let ids = replacements.map(\.id)
    var known = NameNumbers()
    var kinds: [(name: Name, list: IndexedKind)] = []
    for (name, list) in former.indexedKinds {
      _ = known.insert(name)
      guard touched.contains(name) else {
        kinds.append((name, list))
        continue
      }
      let merged = Self.merge(list.elements, without: ids, new[name] ?? [])
      if merged.elements.isEmpty { continue }
      kinds.append(
        (
          name,
          merged.places.map { IndexedKind(list, replacing: merged.elements, at: $0) }
            ?? IndexedKind(merged.elements)
        ))
    }
    for (name, elements) in added where !known.contains(name) {
      kinds.append((name, IndexedKind(elements)))
    }
    self.init(kinds, notes: true)
    // One generation back is enough.
    former.predecessor.withLock { $0 = nil }
    predecessor.withLock {
      $0 = Predecessor(
        index: former, replaced: Set(replacements.map(\.id)),
        trees: replacements.compactMap(\.former))
    }
    takeFacts(of: former, besides: touched, NameSet(changed))
  }

  /// - Parameters:
  ///   - elements: in order of their trees, as the new ones.
  ///   - ids: the numbers of the trees that give way, in order.
  /// - Returns: with the places of the new ones, where each stands in the place of another.
  private static func merge(
    _ elements: [Element], without ids: [TreeID], _ new: [Element]
  ) -> (elements: [Element], places: [Int]?) {
    var merged: [Element] = []
    var places: [Int]? = []
    merged.reserveCapacity(elements.count + new.count)
    var (rest, newRest) = (elements[...], new[...])
    for id in ids {
      let start = rest.partition(from: id)
      merged += rest[..<start]
      let end = rest[start...].firstIndex { $0.treeID != id } ?? rest.endIndex
      let newEnd = newRest.firstIndex { $0.treeID != id } ?? newRest.endIndex
      if end - start != newEnd - newRest.startIndex { places = nil }
      places?.append(contentsOf: start..<end)
      merged += newRest[..<newEnd]
      (rest, newRest) = (rest[end...], newRest[newEnd...])
    }
    return (merged + rest, places)
  }

  /// Takes over what was worked out from other kinds alone.
  ///
  /// - Parameters:
  ///   - touched: the kinds that have elements in other trees now.
  ///   - changed: those whose elements are not what they were. What leads to no element stays for the others.
  private func takeFacts(of former: DefinitionIndex, besides touched: NameSet, _ changed: NameSet) {
    let reads = former.factReads.withLock { $0 }
    let hasOtherKinds = !former.kinds.elementsEqual(kinds)
    func isMade(_ reads: Reads, besides kinds: NameSet) -> Bool {
      !reads.kinds.contains(where: kinds.contains) && !(reads.hasListedKinds && hasOtherKinds)
        && reads.facts.allSatisfy { fact in
          former.reads(ofFact: fact).map { isMade($0.reads, besides: kinds) } ?? false
        }
    }
    let kept = reads.filter { isMade($1.reads, besides: $1.leadsToElements ? touched : changed) }
    factReads.withLock { $0 = kept }
    let values = former.facts.withLock { facts in facts.filter { kept[$0.key] != nil } }
    facts.withLock { $0 = values }
  }
}

extension ArraySlice<Element> {
  /// Where the elements of trees with this number, or a later one, begin.
  func partition(from id: TreeID) -> Int {
    indices.partitionPoint { self[$0].treeID < id }
  }
}
