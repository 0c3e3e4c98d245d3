/// What must have brought a change about that records no edit of its own.
extension CauseFinder {
  /// Beyond so many edits it says nothing that any of them may be the cause.
  private static let guessLimit = 5

  // MARK: Elements that came or went

  /// - Parameter references: whether those that only name another thing are meant.
  mutating func inferElements(_ change: inout ElementChange, references: Bool) {
    if change.kind == .changed {
      for place in change.children.indices {
        inferElements(&change.children[place], references: references)
      }
      return
    }
    guard change.causes.isEmpty, let element = change.element,
      ElementIdentity.isReference(element) == references
    else { return }
    if references, let name = ElementIdentity.value(of: element), let known = reasons[name] {
      change.causes = known.map { Cause(edit: $0.edit, isRecorded: false) }
    } else {
      change.causes = inferred(element, change.new == nil ? .old : .new)
    }
    remember(change)
  }

  private func inferred(_ element: Element, _ side: EditIndex.Side) -> [Cause] {
    let inside = element.name == .job ? [] : causesInside(element, side)
    if !inside.isEmpty { return inside }
    let sources = sources(of: element, side)
    let names = sources.compactMap { $0[.identifier] }
    let mentioning = Set(names.flatMap { index.edits(mentioning: $0) })
    let own = ElementIdentity.value(of: element).map { index.edits(mentioning: $0) } ?? []
    let touching = sources.flatMap { index.edits(touching: $0.id, side) }
    let within = call(of: element, side).map { index.edits(within: $0.topLevel.id, side) } ?? []
    let subjects = sources.flatMap { source in
      source.attributes.filter { $0.name.isContent && $0.name != .identifier }
        .flatMap { index.edits(of: $0.value) }
    }
    return best([
      within.filter(mentioning.contains), own, touching, within, Array(mentioning), subjects,
    ])
  }

  /// The first list that holds anything, without what explains something else already, if there is
  /// such a list; else what nothing records.
  private func best(_ lists: [[Int]]) -> [Cause] {
    let fresh = lists.lazy.map { $0.filter { !recorded.contains($0) } }.first { !$0.isEmpty }
    let chosen = fresh ?? lists.first { !$0.isEmpty } ?? unrecorded
    return unique(chosen.map { Cause(edit: $0, isRecorded: false) })
  }

  /// The edits that no change records, if they are few.
  private var unrecorded: [Int] {
    let rest = index.edits.indices.filter { !recorded.contains($0) }
    return rest.count <= Self.guessLimit ? rest : []
  }

  /// What the values and children of a generated element record.
  private func causesInside(_ element: Element, _ side: EditIndex.Side) -> [Cause] {
    let origins = element.children.flatMap { child in
      [child.origin].compactMap(\.self) + child.attributes.compactMap(\.origin)
    }
    return unique(origins.flatMap { causes(of: $0, side) }).map {
      Cause(edit: $0.edit, isRecorded: false)
    }
  }

  /// The elements of files that a generated element and its values come from, but for the call.
  private func sources(of element: Element, _ side: EditIndex.Side) -> [Element] {
    let call = call(of: element, side)?.id
    let origins =
      [element.origin].compactMap(\.self)
      + element.attributes.filter { $0.name != .agent }.compactMap(\.origin)
    var seen: Set<NodeID> = []
    return origins.filter { $0.node != call && seen.insert($0.node).inserted }
      .compactMap { configuration(side).element($0.node) }
      .filter { $0.tree.provenance == nil }
  }

  // MARK: Values

  /// - Parameter siblings: why elements beside this one came or went.
  mutating func inferValues(_ change: inout ElementChange, siblings: [Cause]) {
    guard change.kind == .changed, let element = change.new else { return }
    let around = arrivals(in: change)
    for place in change.children.indices {
      inferValues(&change.children[place], siblings: around)
    }
    let inside = unique(change.children.flatMap(\.causes))
    if change.causes.isEmpty, change.isRenamed || change.move != nil {
      let near = inside.isEmpty ? siblings : inside
      change.causes = near.isEmpty ? inferred(element, .new) : assumed(near)
    }
    for place in change.attributes.indices where change.attributes[place].causes.isEmpty {
      change.attributes[place].causes = causes(
        of: change.attributes[place], in: element, inside: inside, siblings: siblings)
    }
  }

  /// A level follows from the tasks around it; any other value from what decides it everywhere, from
  /// the children of its element, from the element it comes from, and only then from its siblings.
  private func causes(
    of attribute: AttributeChange, in element: Element, inside: [Cause], siblings: [Cause]
  ) -> [Cause] {
    if attribute.name == .level, !siblings.isEmpty { return assumed(siblings) }
    let global = global(attribute.name)
    if !global.isEmpty { return assumed(global) }
    if !inside.isEmpty { return assumed(inside) }
    let touched = touched(attribute, element)
    if !touched.isEmpty { return assumed(touched) }
    return siblings.isEmpty ? inferred(element, .new) : assumed(siblings)
  }

  private func assumed(_ causes: [Cause]) -> [Cause] {
    unique(causes).map { Cause(edit: $0.edit, isRecorded: false) }
  }

  /// Why tasks of a job, or whatever else stands in an element, came and went.
  private func arrivals(in change: ElementChange) -> [Cause] {
    unique(
      change.children.filter { $0.kind != .changed || $0.isRenamed || $0.move != nil }
        .flatMap(\.causes))
  }

  /// The edits of the very element that a value comes from.
  private func touched(_ attribute: AttributeChange, _ element: Element) -> [Cause] {
    let caller = call(of: element, .new)?.id
    let sides: [(Attribute?, EditIndex.Side)] = [(attribute.new, .new), (attribute.old, .old)]
    let edits = sides.flatMap { value, side -> [Int] in
      guard let origin = value?.origin, let source = configuration(side).element(origin.node),
        source.id != caller
      else { return [] }
      return index.edits(touching: source.id, side)
    }
    return edits.filter { !recorded.contains($0) }.map { Cause(edit: $0, isRecorded: false) }
  }

  /// The edits of what holds for the whole configuration and decides this attribute.
  private func global(_ attribute: Name) -> [Cause] {
    let text = attribute.text
    let kinds: [String]
    if text.hasPrefix("DisplayName_L") {
      kinds = ["Language"]
    } else if text == "Agent" || text == "OpenIdClient" {
      kinds = [text]
    } else {
      return []
    }
    return index.edits.indices.filter { kinds.contains(index.edits[$0].element) }
      .map { Cause(edit: $0, isRecorded: false) }
  }
}

extension Name {
  fileprivate static let agent = Name("Agent")
}
