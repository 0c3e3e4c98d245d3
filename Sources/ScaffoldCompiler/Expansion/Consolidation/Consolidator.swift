/// Lets hand-written elements adjust generated ones of the same name and identifier.
///
/// The result of a whole replacement stands where the hand stands; that of every other adjustment
/// where the scaffolding put it. A task inside a generated job keeps its place in the job.
struct Consolidator {
  let configuration: Configuration
  let identities: GeneratedIdentities
  /// Calls whose elements were adjusted, with what is left of them.
  private(set) var adjusted: [TreeID: [GeneratedElement]] = [:]
  /// Hand-written elements that now stand in a generated place, or nowhere.
  private(set) var absorbed: Set<NodeID> = []
  /// Hand-written elements that found what they adjust.
  private(set) var matched: Set<NodeID> = []
  /// What was adjusted, as it was generated.
  private(set) var originals: [GeneratedElement] = []
  /// What the hand did to what was generated, in order.
  private(set) var adjustments: [Adjustment] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ configuration: Configuration, _ identities: GeneratedIdentities) {
    self.configuration = configuration
    self.identities = identities
  }

  /// - Parameter done: elements that an earlier stratum has matched already.
  mutating func run(skipping done: Set<NodeID>) {
    for hand in handWritten() {
      if done.contains(hand.id) {
        replaceAgain(by: hand)
        continue
      }
      guard let identifier = hand[.identifier],
        let target = identities.element(hand.name, identifier), !isInsideMatch(hand, target)
      else { continue }
      guard let mode = ConsolidationMode(of: hand) else {
        diagnostics.append(.unknownConsolidationMode(of: hand))
        matched.insert(hand.id)
        continue
      }
      // What only adds to a definition is not in the way of the definition itself.
      if mode == .replace, target.isPart { continue }
      guard adjust(target, by: hand, mode) else { continue }
      matched.insert(hand.id)
      if let adjustment = Adjustment(of: target, by: hand, mode) { adjustments.append(adjustment) }
    }
  }

  /// What replaced an element of an earlier stratum replaces that of a later one too: a module's table
  /// and the one that a template would make without it.
  private mutating func replaceAgain(by hand: Element) {
    guard hand.parent?.name != .job, ConsolidationMode(of: hand) == .replace,
      let identifier = hand[.identifier],
      let target = identities.element(hand.name, identifier),
      target.parent == nil, !target.isPart
    else { return }
    let name = hand.name.text
    adjusted[
      target.treeID, default: target.tree.roots.map(GeneratedElement.init(copying:))
    ].removeAll { !$0.isPart && $0.name == name && $0.identifier == identifier }
  }

  /// Top-level elements and tasks inside hand-written jobs, as far as something of their name is
  /// generated: jobs first, because what becomes of a job decides whether its tasks are still there,
  /// each in order of file and place.
  private func handWritten() -> [Element] {
    var found: [Element] = []
    for name in identities.names.names where name != .job {
      found += configuration.index.elements(name).filter { !$0.isGenerated }
    }
    for job in configuration.index.elements(.job) where !job.isGenerated {
      found.append(job)
      found += job.children.filter { identities.names.contains($0.name) }
    }
    return found.sorted {
      ($0.name == .job ? 0 : 1, $0.id) < ($1.name == .job ? 0 : 1, $1.id)
    }
  }

  /// Whether the hand's job adjusts the target's job, and so the target with it.
  private func isInsideMatch(_ hand: Element, _ target: Element) -> Bool {
    guard let handJob = hand.parent, handJob.name == .job, let job = target.parent else {
      return false
    }
    return handJob[.identifier] == job[.identifier]
  }

  /// - Returns: whether what the hand adjusts is still there, after those that came before.
  private mutating func adjust(
    _ target: Element, by hand: Element, _ mode: ConsolidationMode
  ) -> Bool {
    let tree = target.tree
    let wasAdjusted = adjusted[tree.id] != nil
    // Taken out of the table while it changes, so that it is not copied for that.
    var roots =
      adjusted.removeValue(forKey: tree.id) ?? tree.roots.map(GeneratedElement.init(copying:))
    var isAdjusted = false
    defer { if wasAdjusted || isAdjusted { adjusted[tree.id] = roots } }
    let isInJob = target.parent != nil
    guard let owner = (target.parent ?? target).place(among: roots) else { return false }
    originals.append(GeneratedElement(copying: target.parent ?? target))
    if isInJob {
      guard let place = target.place(among: roots[owner].children) else { return false }
      switch mode {
      case .replace:
        compare(roots[owner].children[place], hand)
        roots[owner].children[place] = replacement(
          of: roots[owner].children[place], by: hand)
      case .merge, .update:
        merge(hand, mode, into: &roots[owner].children[place])
      case .delete:
        roots[owner].children.remove(at: place)
      }
      let standsInOtherJob = mode == .replace && hand.parent?.name == .job
      if !standsInOtherJob { absorbed.insert(hand.id) }
    } else {
      switch mode {
      case .replace:
        compare(roots[owner], hand)
        roots.remove(at: owner)
      case .merge, .update:
        merge(hand, mode, into: &roots[owner])
        absorbed.insert(hand.id)
      case .delete:
        roots.remove(at: owner)
        absorbed.insert(hand.id)
      }
    }
    isAdjusted = true
    return true
  }

  /// What stands in a generated job instead of a task that a hand replaces whole: the hand's task,
  /// or a step that runs it where it belongs to another job.
  private func replacement(
    of task: GeneratedElement, by hand: Element
  ) -> GeneratedElement {
    guard hand.parent?.name == .job else { return GeneratedElement(copying: hand) }
    var step = GeneratedElement("Step", from: Origin(.hand, hand))
    for attribute in task.attributes where ["Identifier", "Level"].contains(attribute.name) {
      step.attributes.append(attribute)
    }
    return step
  }

  // MARK: Merging

  private mutating func merge(
    _ hand: Element, _ mode: ConsolidationMode, into target: inout GeneratedElement
  ) {
    if mode == .update { target.attributes = [] }
    let origin = Origin(.hand, hand)
    for attribute in hand.attributes where attribute.name != .consolidationMode {
      let name = attribute.name.text
      let origin = Origin(.hand, attribute, of: hand)
      if let place = target.attributes.firstIndex(where: { $0.name == name }) {
        // What a hand merely repeats, its own Identifier for one, stays the scaffolding's.
        if target.attributes[place].value == attribute.value { continue }
        target.attributes[place].value = attribute.value
        target.attributes[place].origin = origin
      } else {
        target.set(name, attribute.value, from: origin)
      }
    }
    if mode == .update { target.origin = origin }
    for child in hand.children { merge(child: child, into: &target) }
  }

  private mutating func merge(child: Element, into target: inout GeneratedElement) {
    guard let mode = ConsolidationMode(of: child) else {
      diagnostics.append(.unknownConsolidationMode(of: child))
      return
    }
    let place =
      child.attribute(.identifier) == nil
      ? target.children.firstIndex { $0.hasSameAttributes(as: child) }
      : child.place(among: target.children)
    guard let place else {
      if mode == .replace {
        target.children.append(GeneratedElement(copying: child))
      } else {
        diagnostics.append(
          .adjustmentOfNothing(
            child, mode,
            known: KnownNames(
              target.children.filter { $0.name == child.name.text }.compactMap(\.identifier))))
      }
      return
    }
    switch mode {
    case .replace, .merge: merge(child, .merge, into: &target.children[place])
    case .update: merge(child, .update, into: &target.children[place])
    case .delete: target.children.remove(at: place)
    }
  }

  // MARK: Comparing a replacement with what it replaces

  private mutating func compare(_ generated: GeneratedElement, _ hand: Element) {
    let written = GeneratedElement(copying: hand)
    if generated.isEquivalent(to: written) {
      diagnostics.append(.identicalReplacement(hand))
      return
    }
    let missing = generated.parts(missingFrom: written)
    if !missing.isEmpty { diagnostics.append(.replacementLacks(missing, hand)) }
  }
}

extension Element {
  /// Where the generated element of the same name and identifier stands.
  fileprivate func place(among elements: [GeneratedElement]) -> Int? {
    let (name, identifier) = (name.text, self[.identifier])
    return elements.firstIndex { $0.name == name && $0.identifier == identifier }
  }
}

extension GeneratedElement {
  fileprivate func hasSameAttributes(as element: Element) -> Bool {
    name == element.name.text
      && values == GeneratedElement(copying: element).values
  }

  /// What a person would call each attribute and child that the other one has not.
  fileprivate func parts(missingFrom other: GeneratedElement) -> [String] {
    let names = Set(other.attributes.map(\.name))
    let attributes = attributes.map(\.name).filter { !names.contains($0) }.map { "@\($0)" }
    let children = children.filter { child in
      !other.children.contains {
        $0.name == child.name
          && (child.identifier == nil
            ? $0.values == child.values : $0.identifier == child.identifier)
      }
    }
    return attributes
      + children.map { child in
        // Neither a Boolean nor a size says which one it is.
        let telling = child.attributes.first {
          Boolean.parse($0.value) == nil && Int($0.value) == nil
        }
        let key = child.identifier ?? (telling ?? child.attributes.first)?.value ?? ""
        return "\(child.name) '\(key)'"
      }
  }
}
