/// Finds for every change the edits that brought it about.
///
/// First what is recorded: a generated value knows the attribute it comes from, a generated element
/// the element. What has no such edit then follows from what else is known: a level from the tasks
/// that came and went, a dependency from its parent task, a task from an argument that names its
/// connector.
struct CauseFinder {
  let old: Configuration
  let new: Configuration
  let index: EditIndex
  /// The edits that some change records, and that need not be blamed for others.
  var recorded: Set<Int> = []
  /// Why things of this name came, went or were renamed.
  var reasons: [String: [Cause]] = [:]

  init(_ old: Configuration, _ new: Configuration, _ index: EditIndex) {
    self.old = old
    self.new = new
    self.index = index
  }

  mutating func explain(_ changes: inout [ElementChange]) {
    for place in changes.indices { record(&changes[place]) }
    for place in changes.indices { inferElements(&changes[place], references: false) }
    for place in changes.indices { inferElements(&changes[place], references: true) }
    for place in changes.indices { inferValues(&changes[place], siblings: []) }
  }

  func configuration(_ side: EditIndex.Side) -> Configuration { side == .old ? old : new }

  // MARK: What is recorded

  private mutating func record(_ change: inout ElementChange) {
    if let new = change.new, let old = change.old {
      if change.isRenamed {
        change.causes += causes(of: old.attribute(.identifier), in: old, .old)
        change.causes += causes(of: new.attribute(.identifier), in: new, .new)
        if change.causes.isEmpty { change.causes = causesOfValues(old, new) }
      }
      if change.move != nil, let edit = index.edit(ofNode: new.id, .new) {
        change.causes.append(Cause(edit: edit, isRecorded: true))
      }
      for place in change.attributes.indices {
        let attribute = change.attributes[place]
        change.attributes[place].causes = unique(
          causes(of: attribute.new, in: new, .new) + causes(of: attribute.old, in: old, .old))
        note(change.attributes[place].causes, change)
      }
      for place in change.children.indices { record(&change.children[place]) }
    } else if let element = change.element {
      change.causes = causes(of: element, change.new == nil ? .old : .new)
    }
    change.causes = unique(change.causes)
    note(change.causes, change)
    remember(change)
  }

  /// What is written by hand is its own cause, which says nothing of others.
  private mutating func note(_ causes: [Cause], _ change: ElementChange) {
    guard change.element?.isGenerated == true else { return }
    for cause in causes where cause.isRecorded { recorded.insert(cause.edit) }
  }

  /// Why values of a renamed element changed, those among them that only follow a rename.
  private func causesOfValues(_ old: Element, _ new: Element) -> [Cause] {
    new.attributes.flatMap { attribute -> [Cause] in
      guard attribute.name != .identifier, let before = old.attribute(attribute.name),
        before.value != attribute.value
      else { return [] }
      return causes(of: attribute, in: new, .new) + causes(of: before, in: old, .old)
    }
  }

  mutating func remember(_ change: ElementChange) {
    guard !change.causes.isEmpty, change.kind != .changed || change.isRenamed else { return }
    for element in [change.old, change.new] {
      guard let name = element.flatMap(ElementIdentity.value), !name.isEmpty else { continue }
      if reasons[name] == nil { reasons[name] = change.causes }
    }
  }

  /// Why an element came or went, as far as it knows.
  private func causes(of element: Element, _ side: EditIndex.Side) -> [Cause] {
    guard let origin = element.origin else { return enclosing(element, side) }
    let call = self.call(of: element, side).map { enclosing($0, side) } ?? []
    if !call.isEmpty { return call }
    return causes(of: origin, side)
  }

  /// The call in a file that generated an element.
  func call(of element: Element, _ side: EditIndex.Side) -> Element? {
    var element = element
    while let provenance = element.tree.provenance {
      guard let call = configuration(side).element(provenance.call) else { return nil }
      element = call
    }
    return element
  }

  private func causes(
    of attribute: Attribute?, in element: Element, _ side: EditIndex.Side
  ) -> [Cause] {
    guard let attribute else { return [] }
    if let origin = attribute.origin { return causes(of: origin, side) }
    if let edit = index.edit(ofAttribute: attribute.index, in: element.id, side) {
      return [Cause(edit: edit, isRecorded: true)]
    }
    return enclosing(element, side)
  }

  /// The edit of the very thing that an origin names.
  func causes(of origin: Origin, _ side: EditIndex.Side) -> [Cause] {
    guard let element = configuration(side).element(origin.node) else { return [] }
    guard !element.isGenerated else {
      if let index = origin.attribute {
        return causes(of: Attribute(tree: element.tree, index: index), in: element, side)
      }
      return element.origin.map { causes(of: $0, side) } ?? []
    }
    if let attribute = origin.attribute,
      let edit = index.edit(ofAttribute: attribute, in: element.id, side)
    {
      return [Cause(edit: edit, isRecorded: true)]
    }
    return enclosing(element, side)
  }

  /// The edit that added, removed or moved an element of a file, or one around it.
  private func enclosing(_ element: Element, _ side: EditIndex.Side) -> [Cause] {
    var current: Element? = element
    while let element = current {
      if let edit = index.edit(ofNode: element.id, side), index.edits[edit].kind != .moved {
        return [Cause(edit: edit, isRecorded: true)]
      }
      current = element.parent
    }
    return []
  }

  func unique(_ causes: [Cause]) -> [Cause] {
    var seen: Set<Int> = []
    return causes.filter { seen.insert($0.edit).inserted }.sorted { $0.edit < $1.edit }
  }
}
