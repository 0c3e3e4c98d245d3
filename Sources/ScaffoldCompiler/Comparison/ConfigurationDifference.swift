/// What differs between two configurations, as the product will see them, and why.
package struct ConfigurationDifference: Sendable {
  package let old: ExpandedConfiguration
  package let new: ExpandedConfiguration
  /// Every edit of the source, in order of place.
  package let edits: [SourceEdit]
  /// The objects at top level that changed, by area, kind and name.
  package let changes: [ElementChange]
  /// How many values changed only because they name something that was renamed.
  package let followers: Int

  package init(from old: ExpandedConfiguration, to new: ExpandedConfiguration) {
    self.old = old
    self.new = new
    let written = Self.changes(
      ComparedSide(old, .source), ComparedSide(new, .source), calls: [:])
    let index = EditIndex(
      written.changes, old: old.configuration, new: new.configuration)
    edits = index.edits
    var seen = Self.changes(
      ComparedSide(old, .product), ComparedSide(new, .product), calls: written.pairs)
    var finder = CauseFinder(old.configuration, new.configuration, index)
    finder.explain(&seen.changes)
    changes = Self.sorted(seen.changes)
    followers = seen.followers
  }

  private init(_ other: ConfigurationDifference, _ changes: [ElementChange]) {
    old = other.old
    new = other.new
    edits = other.edits
    followers = other.followers
    self.changes = changes
  }

  /// The same, with objects of these areas alone.
  package func restricted(to areas: Set<ChangeArea>) -> ConfigurationDifference {
    ConfigurationDifference(self, changes.filter { areas.contains(ChangeArea(of: $0.name)) })
  }

  // MARK: Comparing

  /// - Parameter calls: the new element for the old one, among what is written in the files.
  private static func changes(
    _ old: ComparedSide, _ new: ComparedSide, calls: [NodeID: NodeID]
  ) -> (changes: [ElementChange], followers: Int, pairs: [NodeID: NodeID]) {
    let trees = ChangedTrees(old, new)
    var pairing = SiblingPairing(
      old.objects(in: trees.old), new.objects(in: trees.new), old: ElementContent(side: old),
      new: ElementContent(side: new))
    joinByCall(&pairing, calls)
    var substitution = Substitution()
    if old.view == .product {
      for (former, latter) in pairing.pairs {
        guard let name = former[.identifier], let other = latter[.identifier] else { continue }
        substitution.add(name, other)
      }
    }
    let comparer = ElementComparer(old: old, new: new)
    let changes = comparer.changes(from: pairing, substitution, names: Substitution())
    return (
      changes.filter { !$0.isEmpty }, changes.reduce(0) { $0 + $1.allFollowers },
      Dictionary(
        pairing.pairs.map { ($0.old.id, $0.new.id) }, uniquingKeysWith: { first, _ in first })
    )
  }

  /// What one call made before and after is the same thing, if it made one of its kind.
  private static func joinByCall(_ pairing: inout SiblingPairing, _ calls: [NodeID: NodeID]) {
    struct Key: Hashable {
      let call: NodeID
      let name: Name
    }
    var latter: [Key: [Element]] = [:]
    for element in pairing.added {
      guard let call = element.tree.provenance?.call else { continue }
      latter[Key(call: call, name: element.name), default: []].append(element)
    }
    var former: [Key: [Element]] = [:]
    for element in pairing.removed {
      guard let call = element.tree.provenance?.call, let now = calls[call] else { continue }
      former[Key(call: now, name: element.name), default: []].append(element)
    }
    var joined: [(old: Element, new: Element)] = []
    for (key, olds) in former where olds.count == 1 {
      if let news = latter[key], news.count == 1 { joined.append((olds[0], news[0])) }
    }
    pairing.join(joined.sorted { $0.new.id < $1.new.id })
  }

  private static func sorted(_ changes: [ElementChange]) -> [ElementChange] {
    let keyed = changes.enumerated().map { offset, change in
      (
        area: ChangeArea(of: change.name), name: change.name, title: change.title,
        offset: offset, change: change
      )
    }
    return keyed.sorted { left, right in
      if left.area != right.area { return left.area < right.area }
      if left.name != right.name {
        if left.name == "Job" || right.name == "Job" { return left.name == "Job" }
        return left.name.precedes(right.name)
      }
      if left.title != right.title {
        return left.title.precedes(right.title)
      }
      return left.offset < right.offset
    }.map(\.change)
  }
}
