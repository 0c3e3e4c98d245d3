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
    if references || element.origin == nil, let name = ElementIdentity.value(of: element),
      let known = reasons[name]
    {
      change.causes = known.map { Cause(edit: $0.edit, isRecorded: false) }
    } else {
      change.causes = inferred(element, change.new == nil ? .old : .new)
    }
    remember(change)
  }

  private func inferred(_ element: Element, _ side: EditIndex.Side) -> [Cause] {
    let inside = element.name == .job ? [] : causesInside(element, side)
    if !inside.isEmpty { return inside }
    let own = sources(of: [element], but: element, side)
    let inner = sources(of: Array(element.children), but: element, side)
    let names = (own + inner).compactMap { $0[.identifier] }
    let mentioning = names.flatMap { index.edits(mentioning: $0) }.filter(isWeighty)
    let call = call(of: element, side)
    let within = (call.map { index.edits(within: $0.topLevel.id, side) } ?? []).filter(isWeighty)
    let subjects = (own + inner).flatMap { source in
      source.attributes.filter { $0.name.isContent && $0.name != .identifier }
        .flatMap { index.edits(of: $0.value) }
    }.filter(isWeighty)
    let isMentioned = Set(mentioning)
    let lists = [
      fresh(within.filter(isMentioned.contains)), adjustments(of: element, side), fresh(within),
      touching(own, side), touching(inner, side), fresh(mentioning), fresh(subjects),
      mentioning, subjects, within, unrecorded,
    ]
    let chosen = lists.first { !$0.isEmpty } ?? []
    return unique(chosen.map { Cause(edit: $0, isRecorded: false) })
  }

  /// Without what explains something else already.
  private func fresh(_ edits: [Int]) -> [Int] { edits.filter { !recorded.contains($0) } }

  /// Whether an edit can make more come or go than the one thing that it is about.
  private func isWeighty(_ edit: Int) -> Bool {
    let edit = index.edits[edit]
    if edit.attribute?.hasPrefix("DisplayName_L") == true { return false }
    return !["AddTask", "LinkDependTask"].contains(edit.element)
  }

  /// The edits of elements that adjust this one by its name: what deletes it came, or what replaced
  /// it went.
  private func adjustments(of element: Element, _ side: EditIndex.Side) -> [Int] {
    guard let name = ElementIdentity.value(of: element) else { return [] }
    return index.edits(mentioning: name).filter {
      index.edits[$0].kind != (side == .old ? .removed : .added)
    }
  }

  /// The edits of these elements: of themselves, of their attributes and of what is in them.
  private func touching(_ elements: [Element], _ side: EditIndex.Side) -> [Int] {
    elements.flatMap { element in
      [index.edit(ofNode: element.id, side)].compactMap(\.self)
        + index.edits(touching: element.id, side)
    }.filter(isWeighty)
  }

  /// The edits that no change records, else all of them, if they are few.
  private var unrecorded: [Int] {
    let rest = index.edits.indices.filter { !recorded.contains($0) }
    if !rest.isEmpty { return rest.count <= Self.guessLimit ? rest : [] }
    return index.edits.count <= Self.guessLimit ? Array(index.edits.indices) : []
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

  /// The elements of files that generated elements and their values come from, but for the call,
  /// for adjustments, and for what every task has in common.
  private func sources(
    of elements: [Element], but generated: Element, _ side: EditIndex.Side
  ) -> [Element] {
    let call = call(of: generated, side)?.id
    let origins = elements.flatMap { element in
      [element.origin].compactMap(\.self)
        + element.attributes.filter { !Self.common.contains($0.name) }.compactMap(\.origin)
    }
    var seen: Set<NodeID> = []
    return origins.filter {
      $0.role != .hand && $0.node != call && seen.insert($0.node).inserted
    }
    .compactMap { configuration(side).element($0.node) }
    .filter { !$0.isGenerated }
  }

  private static let common: Set<Name> = [.identifier, Name("Agent"), Name("OpenIdClient")]

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
