internal import Synchronization

extension DefinitionIndex {
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
  ///   - excluded: what the former index leaves out of trees, and this one.
  convenience init(
    _ former: DefinitionIndex, replacing replacements: [Replacement],
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
      let elements = Self.merge(list.elements, without: ids, new[name] ?? [])
      if !elements.isEmpty { kinds.append((name, IndexedKind(elements))) }
    }
    for (name, elements) in added where !known.contains(name) {
      kinds.append((name, IndexedKind(elements)))
    }
    self.init(kinds, notes: true)
    takeFacts(of: former, besides: touched)
  }

  /// - Parameters:
  ///   - elements: in order of their trees, as the new ones.
  ///   - ids: the numbers of the trees that give way, in order.
  private static func merge(
    _ elements: [Element], without ids: [TreeID], _ new: [Element]
  ) -> [Element] {
    var merged: [Element] = []
    merged.reserveCapacity(elements.count + new.count)
    var (rest, newRest) = (elements[...], new[...])
    for id in ids {
      let start = rest.partition(from: id)
      merged += rest[..<start]
      rest = rest[start...].drop { $0.treeID == id }
      let end = newRest.firstIndex { $0.treeID != id } ?? newRest.endIndex
      merged += newRest[..<end]
      newRest = newRest[end...]
    }
    return merged + rest
  }

  /// Takes over what was worked out from other kinds alone.
  private func takeFacts(of former: DefinitionIndex, besides touched: NameSet) {
    let reads = former.factReads.withLock { $0 }
    let hasOtherKinds = !former.kinds.elementsEqual(kinds)
    func stays(_ reads: Reads) -> Bool {
      !reads.kinds.contains(where: touched.contains) && !(reads.hasListedKinds && hasOtherKinds)
        && reads.facts.allSatisfy { stays(fact: $0) }
    }
    func stays(fact: ObjectIdentifier) -> Bool { reads[fact].map { stays($0.reads) } ?? false }
    let kept = reads.filter { stays($0.value.reads) }
    factReads.withLock { $0 = kept }
    let values = former.facts.withLock { facts in facts.filter { kept[$0.key] != nil } }
    facts.withLock { $0 = values }
  }
}

extension ArraySlice<Element> {
  /// Where the elements of trees with this number, or a later one, begin.
  fileprivate func partition(from id: TreeID) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].treeID < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
