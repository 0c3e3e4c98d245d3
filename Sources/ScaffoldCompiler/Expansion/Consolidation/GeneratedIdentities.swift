/// The generated elements that have an identity: those at top level, and the tasks inside jobs.
struct GeneratedIdentities {
  private let table: ElementTable
  /// Those that may have one identifier, each group in order.
  private let collisions: [[Element]]
  /// The names that occur.
  private(set) var names: NameNumbers

  init(_ trees: [SyntaxTree], workers: Workers = Workers(count: 1)) {
    let stretches = Workers.stretches(of: trees, length: 256)
    let parts = workers.map(stretches, chunk: 1, state: {}) { _, _, trees in
      var part = Part()
      trees.forEach(fetching: [.nodes, .attributes]) { part.add($0) }
      return part
    }
    table = ElementTable(
      LargePages.array(joining: parts.map(\.elements)), by: .identifier, workers: workers)
    collisions = table.collisions
    var names = NameNumbers()
    for part in parts {
      for name in part.names.names { _ = names.insert(name) }
    }
    self.names = names
  }

  /// Those of trees of which some stand in the place of others.
  ///
  /// - Returns: nothing where they have other identifiers.
  init?(_ former: GeneratedIdentities, from old: [SyntaxTree], to new: [SyntaxTree]) {
    guard old.count == new.count else { return nil }
    var elements = former.table.elements
    var places: [Int] = []
    names = former.names
    for (before, now) in zip(old, new) where before !== now {
      var part = Part()
      part.add(now)
      let start = elements[...].partition(from: now.id)
      let end = elements[start...].firstIndex { $0.treeID != now.id } ?? elements.endIndex
      guard end - start == part.elements.count else { return nil }
      elements.replaceSubrange(start..<end, with: part.elements)
      places += start..<end
      for name in part.names.names { _ = names.insert(name) }
    }
    guard let table = ElementTable(former.table, replacing: elements, at: places) else {
      return nil
    }
    self.table = table
    collisions = places.isEmpty ? former.collisions : table.collisions
  }

  /// What some of the trees have.
  private struct Part: Sendable {
    private(set) var elements: [Element] = []
    private(set) var names = NameNumbers()

    mutating func add(_ tree: SyntaxTree) {
      for root in tree.roots {
        add(root)
        guard root.name == .job else { continue }
        for child in root.children where child.name != .step { add(child) }
      }
    }

    private mutating func add(_ element: Element) {
      guard element.place(of: .identifier) != nil else { return }
      elements.append(element)
      _ = names.insert(element.name)
    }
  }

  /// The generated element of this name and identifier: the one that defines it, else the first
  /// that adds to it.
  func element(_ name: Name, _ identifier: String) -> Element? {
    var whole: Element?
    var part: Element?
    table.search(identifier.utf8.span) { element in
      guard element.name == name else { return true }
      if element.isPart { part = part ?? element } else { whole = element }
      return whole == nil
    }
    return whole ?? part
  }

  /// The identifiers of all generated elements of a name.
  func identifiers(_ name: Name) -> [String] {
    table.elements.filter { $0.name == name }.compactMap { $0[.identifier] }
  }

  /// The first clash between each two calls, of which the later one belongs to this round: the later
  /// element and the earlier one.
  func clashes(in round: Set<NodeID>) -> [(later: Element, earlier: Element)] {
    var reported: Set<[NodeID]> = []
    var clashes: [(later: Element, earlier: Element)] = []
    for members in collisions {
      for (offset, later) in members.enumerated().dropFirst() {
        guard let second = later.tree.provenance?.call, round.contains(second),
          let earlier = members[..<offset].first(where: {
            $0.name == later.name && $0[.identifier] == later[.identifier]
              && $0.treeID != later.treeID && !later.canStand(beside: $0)
          }), let first = earlier.tree.provenance?.call,
          reported.insert([first, second]).inserted
        else { continue }
        clashes.append((later, earlier))
      }
    }
    return clashes
  }

  /// Elements of trees from a number on that were generated before, word for word, as the indices
  /// of roots by tree.
  ///
  /// - Parameter adjusted: what was generated before, and has been changed since.
  func repetitions(
    from first: TreeID, besides adjusted: GeneratedOriginals
  ) -> [(tree: TreeID, roots: Set<Int>)] {
    var repeated: [TreeID: Set<Int>] = [:]
    for group in collisions {
      let members = group.filter { $0.parent == nil }
      for (offset, later) in members.enumerated().dropFirst() where later.treeID >= first {
        let isRepetition = members[..<offset].contains {
          $0.name == later.name && $0.treeID != later.treeID && $0.hasSameText(as: later)
        }
        if isRepetition { repeated[later.treeID, default: []].insert(later.index) }
      }
    }
    if !adjusted.isEmpty {
      for element in table.elements
      where element.parent == nil && element.treeID >= first && adjusted.contains(element) {
        repeated[element.treeID, default: []].insert(element.index)
      }
    }
    return repeated.map { ($0.key, $0.value) }.sorted { $0.tree < $1.tree }
  }
}

extension GeneratedIdentities {
  /// The elements that stand in several trees and of which one at least only adds to the others, each
  /// group in order of the calls.
  func groupsWithParts() -> [[Element]] {
    var groups: [[Element]] = []
    for group in collisions where group.contains(where: \.isPart) {
      var members: [GroupKey: [Element]] = [:]
      var order: [GroupKey] = []
      for element in group where element.parent == nil {
        let key = GroupKey(name: element.name, identifier: element[.identifier] ?? "")
        if members[key] == nil { order.append(key) }
        members[key, default: []].append(element)
      }
      groups += order.compactMap { members[$0] }.filter { $0.count > 1 }
    }
    return groups
  }

  private struct GroupKey: Hashable {
    let name: Name
    let identifier: String
  }
}

extension Element {
  /// Whether two calls may both make this: one of the two only adds to the other, and nothing of it
  /// contradicts the other.
  fileprivate func canStand(beside other: Element) -> Bool {
    guard isPart || other.isPart else { return false }
    let mine = GeneratedElement(copying: self)
    let theirs = GeneratedElement(copying: other)
    return mine.children.allSatisfy { child in
      theirs.children.allSatisfy {
        child.identifier == nil || $0.name != child.name || $0.identifier != child.identifier
          || $0.isEquivalent(to: child)
      }
    }
  }
}
