/// The generated elements that have an identity: those at top level, and the tasks inside jobs.
struct GeneratedIdentities {
  private let elements: [Element]
  private let table: AttributeTable
  /// The names that occur.
  let names: Set<Name>

  init(_ trees: [SyntaxTree]) {
    var elements: [Element] = []
    for tree in trees {
      for root in tree.roots {
        if root.attribute(.identifier) != nil { elements.append(root) }
        guard root.name == .job else { continue }
        for child in root.children
        where child.name != .step && child.attribute(.identifier) != nil {
          elements.append(child)
        }
      }
    }
    self.elements = elements
    self.table = AttributeTable(elements.map { $0.attribute(.identifier) })
    self.names = Set(elements.map(\.name))
  }

  /// The generated element of this name and identifier.
  func element(_ name: Name, _ identifier: String) -> Element? {
    var identifier = identifier
    let hash = identifier.withUTF8 { ByteHash.hash(unsafe $0.span) }
    var place = table.first(hash)
    while let current = place {
      let element = elements[current]
      if element.name == name, element.attribute(.identifier)?.isEqual(to: identifier) == true {
        return element
      }
      place = table.next(current)
    }
    return nil
  }

  /// The identifiers of all generated elements of a name.
  func identifiers(_ name: Name) -> [String] {
    elements.filter { $0.name == name }.compactMap { $0[.identifier] }
  }

  /// The first clash between each two calls: the later element and the earlier one.
  func clashes() -> [(later: Element, earlier: Element)] {
    var reported: Set<[NodeID]> = []
    var clashes: [(later: Element, earlier: Element)] = []
    for group in table.collisions {
      let members = group.map { elements[$0] }
      for (offset, later) in members.enumerated().dropFirst() {
        guard
          let earlier = members[..<offset].first(where: {
            $0.name == later.name && $0[.identifier] == later[.identifier]
              && $0.tree.id != later.tree.id
          }), let first = earlier.tree.provenance?.call, let second = later.tree.provenance?.call,
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
    for group in table.collisions {
      let members = group.map { elements[$0] }.filter { $0.parent == nil }
      for (offset, later) in members.enumerated().dropFirst() where later.tree.id >= first {
        let isRepetition = members[..<offset].contains {
          $0.name == later.name && $0.tree.id != later.tree.id && $0.hasSameText(as: later)
        }
        if isRepetition { repeated[later.tree.id, default: []].insert(later.index) }
      }
    }
    if !adjusted.isEmpty {
      for element in elements
      where element.parent == nil && element.tree.id >= first && adjusted.contains(element) {
        repeated[element.tree.id, default: []].insert(element.index)
      }
    }
    return repeated.map { ($0.key, $0.value) }.sorted { $0.tree < $1.tree }
  }
}

extension Element {
  /// Whether two generated elements read the same; they are all written alike.
  fileprivate func hasSameText(as other: Element) -> Bool {
    tree.text.bytes[range.start..<range.end]
      .elementsEqual(other.tree.text.bytes[other.range.start..<other.range.end])
  }
}
