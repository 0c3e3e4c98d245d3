/// Compares lists of elements, and what is in them, as deep as it goes.
struct ElementComparer {
  let old: ComparedSide
  let new: ComparedSide

  /// The changes between two lists of siblings, in order: what is there now, then what has gone.
  ///
  /// - Parameters:
  ///   - substitution: what names have become, those of the siblings among them.
  ///   - names: what names have become around the siblings.
  func changes(
    from pairing: SiblingPairing, _ substitution: Substitution, names: Substitution
  ) -> [ElementChange] {
    let moves = moves(in: pairing.pairs)
    var changes: [(id: NodeID, change: ElementChange)] = []
    for (former, latter) in pairing.pairs {
      var change = compare(former, latter, substitution, names: names)
      change.move = moves[latter.id]
      if !change.isEmpty || change.followers > 0 { changes.append((latter.id, change)) }
    }
    changes += pairing.added.map { ($0.id, ElementChange(old: nil, new: $0)) }
    changes.sort { $0.id < $1.id }
    return changes.map(\.change) + pairing.removed.map { ElementChange(old: $0, new: nil) }
  }

  /// What differs between two elements that are the same thing.
  func compare(
    _ former: Element, _ latter: Element, _ substitution: Substitution, names: Substitution
  ) -> ElementChange {
    var change = ElementChange(old: former, new: latter)
    if former.hasSameText(as: latter), old.isWhole(former.tree), new.isWhole(latter.tree) {
      return change
    }
    let (name, otherName) = (former[.identifier], latter[.identifier])
    var inner = substitution
    var outer = names
    if let name, let otherName, name != otherName {
      // What is named after something renamed around it has no name of its own to change.
      change.isRenamed = !names.explains(name, otherName)
      inner = substitution.inside(name, otherName)
      outer = names.inside(name, otherName)
    }
    compareAttributes(&change, former, latter, inner)
    let formerChildren = old.children(of: former)
    let latterChildren = new.children(of: latter)
    guard !formerChildren.isEmpty || !latterChildren.isEmpty else { return change }
    let pairing = SiblingPairing(
      formerChildren, latterChildren, old: ElementContent(side: old, substitution: inner),
      new: ElementContent(side: new))
    for (child, other) in pairing.pairs {
      if let name = child[.identifier], let otherName = other[.identifier] {
        inner.add(name, otherName)
      }
    }
    change.children = changes(from: pairing, inner, names: outer)
    change.followers += change.children.reduce(0) { $0 + ($1.isEmpty ? $1.followers : 0) }
    change.children.removeAll(where: \.isEmpty)
    return change
  }

  private func compareAttributes(
    _ change: inout ElementChange, _ former: Element, _ latter: Element,
    _ substitution: Substitution
  ) {
    var seen: Set<Name> = []
    for attribute in latter.attributes where attribute.name.isContent {
      seen.insert(attribute.name)
      guard let before = former.attribute(attribute.name) else {
        change.attributes.append(AttributeChange(name: attribute.name, old: nil, new: attribute))
        continue
      }
      let (value, otherValue) = (before.value, attribute.value)
      if value == otherValue { continue }
      if change.isRenamed, attribute.name == .identifier { continue }
      if substitution.explains(value, otherValue) {
        change.followers += 1
      } else {
        change.attributes.append(
          AttributeChange(name: attribute.name, old: before, new: attribute))
      }
    }
    for attribute in former.attributes
    where attribute.name.isContent && !seen.contains(attribute.name) {
      change.attributes.append(AttributeChange(name: attribute.name, old: attribute, new: nil))
    }
  }

  // MARK: Order

  /// The fewest elements that must have moved, where order counts.
  private func moves(
    in pairs: [(old: Element, new: Element)]
  ) -> [NodeID: (old: Int, new: Int)] {
    var groups: [Name: [(old: Element, new: Element)]] = [:]
    for pair in pairs
    where ElementIdentity.isOrdered(pair.new) && ElementIdentity.isOrdered(pair.old) {
      // All tasks of a job run in one row, whatever their kind.
      let parent = pair.new.parent?.name
      groups[parent == .job ? .job : pair.new.name, default: []].append(pair)
    }
    var moves: [NodeID: (old: Int, new: Int)] = [:]
    for group in groups.values where group.count > 1 {
      let latter = group.sorted { $0.new.id < $1.new.id }
      let former = group.map(\.old.id).sorted()
      let places = Dictionary(
        uniqueKeysWithValues: former.enumerated().map { ($0.element, $0.offset) })
      let sequence = latter.map { places[$0.old.id] ?? 0 }
      let kept = Set(Self.longestRise(sequence))
      for (place, pair) in latter.enumerated() where !kept.contains(place) {
        moves[pair.new.id] = (sequence[place] + 1, place + 1)
      }
    }
    return moves
  }

  /// The places of a longest rising part of a sequence.
  static func longestRise(_ sequence: [Int]) -> [Int] {
    var tails: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: sequence.count)
    for (place, value) in sequence.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if sequence[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var rise: [Int] = []
    var place = tails.last
    while let current = place {
      rise.append(current)
      place = before[current]
    }
    return rise.reversed()
  }
}
