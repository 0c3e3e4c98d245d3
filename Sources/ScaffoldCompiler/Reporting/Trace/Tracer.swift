/// Finds what made an element, what changed it, and who names it.
package struct Tracer {
  private let expanded: ExpandedConfiguration
  private var places: OriginPlaces

  private var configuration: Configuration { expanded.configuration }

  package init(_ expanded: ExpandedConfiguration, displayPath: DisplayPath) {
    self.expanded = expanded
    places = OriginPlaces(expanded.configuration, displayPath)
  }

  /// Every identifier that can be traced, each once, in order.
  package var identifiers: [String] {
    var seen: Set<String> = []
    let index = configuration.index
    let names = index.kinds.flatMap { kind in
      index.elements(kind).flatMap { [$0] + ($0.name == .job ? Array($0.children) : []) }
    }.compactMap { $0[.identifier] }
    return (names + expanded.adjustments.map(\.identifier)).filter { seen.insert($0).inserted }
      .sorted { $0.precedes($1) }
  }

  /// What has this identifier: what is generated or adjusted first, each in order of place.
  package mutating func traces(of identifier: String) -> [ElementTrace] {
    let found = elements(with: identifier)
    let adjustments = expanded.adjustments.filter { $0.identifier == identifier }
    var traces = found.map { trace(of: $0, adjustments) }
    for adjustment in adjustments where adjustment.mode == .delete {
      if let trace = trace(ofDeleted: adjustment) { traces.append(trace) }
    }
    return traces.filter { $0.status != .hand } + traces.filter { $0.status == .hand }
  }

  /// The elements with an identifier: at top level, in jobs, and anywhere in what is generated.
  private func elements(with identifier: String) -> [Element] {
    let index = configuration.index
    var found = index.kinds.flatMap { index.elements($0, where: .identifier, is: identifier) }
    for job in index.elements(.job) where !job.isGenerated {
      found += job.children.filter { isDefinition($0) && $0[.identifier] == identifier }
    }
    for tree in configuration.generated {
      found += tree.roots.flatMap { $0.subtree.filter { $0.parent != nil } }
        .filter { isDefinition($0) && $0[.identifier] == identifier }
    }
    return found.sorted { $0.id < $1.id }
  }

  /// A step or an override names a task that stands elsewhere.
  private func isDefinition(_ element: Element) -> Bool {
    element.name != .step && TaskKind.overridden(by: element.name) == nil
  }

  private mutating func trace(
    of element: Element, _ adjustments: [Adjustment]
  ) -> ElementTrace {
    let isGenerated = element.isGenerated
    let hands = adjustments.filter { adjustment in
      guard adjustment.element == element.name else { return false }
      return isGenerated
        ? adjustment.call == element.tree.provenance?.call : adjustment.hand == element.id
    }
    let isWhole = hands.contains { $0.mode == .replace }
    let status: ElementTrace.Status =
      hands.isEmpty ? isGenerated ? .generated : .hand : isWhole ? .replacement : .adjusted
    var calls = places.calls(of: element)
    if !isGenerated, let call = hands.first.flatMap({ configuration.element($0.call) }) {
      calls = [call] + places.calls(of: call)
    }
    var children: [ElementTrace.Child] = []
    for child in element.children {
      children.append(
        ElementTrace.Child(
          element: child.name.text, identifier: child[.identifier],
          attributes: places.attributes(of: child), source: places.source(of: child)))
    }
    return ElementTrace(
      status: status, element: element.name.text, identifier: element[.identifier] ?? "",
      job: element.parent.flatMap { $0.name == .job ? $0[.identifier] : nil },
      calls: calls.map { call($0) }, source: places.source(of: element),
      hands: hands.compactMap { hand($0) },
      attributes: places.attributes(of: element), children: children,
      referrers: referrers(to: element.name, element[.identifier] ?? ""))
  }

  private mutating func trace(ofDeleted adjustment: Adjustment) -> ElementTrace? {
    guard let call = configuration.element(adjustment.call) else { return nil }
    return ElementTrace(
      status: .deleted, element: adjustment.element.text, identifier: adjustment.identifier,
      job: adjustment.job, calls: ([call] + places.calls(of: call)).map { self.call($0) },
      source: nil,
      hands: [adjustment].compactMap { hand($0) }, attributes: [], children: [],
      referrers: referrers(to: adjustment.element, adjustment.identifier))
  }

  private mutating func call(_ element: Element) -> ElementTrace.Call {
    ElementTrace.Call(scaffolding: element.name.text, place: places.place(of: element))
  }

  private mutating func hand(_ adjustment: Adjustment) -> ElementTrace.Hand? {
    configuration.element(adjustment.hand).map {
      ElementTrace.Hand(mode: adjustment.mode, element: $0.name.text, place: places.place(of: $0))
    }
  }

  private mutating func referrers(
    to kind: Name, _ identifier: String
  ) -> [ElementTrace.Referrer] {
    let scan = ReferrerScan(kind: kind, identifier: identifier)
    var referrers: [ElementTrace.Referrer] = []
    for found in scan.run(over: configuration) {
      // The dependency of a task says little; the task that has it does.
      let isDependency = found.element.name == Term.taskDependsOnTask
      let owner = isDependency ? found.element.parent ?? found.element : found.element
      let holder = owner.parent.flatMap { $0.name == .job ? $0[.identifier] : nil }
      referrers.append(
        ElementTrace.Referrer(
          element: isDependency ? owner.name.text : found.element.name.text,
          identifier: isDependency ? owner[.identifier] : found.element.text(.identifier),
          attribute: isDependency
            ? "\(found.element.name.text)/@\(found.attribute.text)" : "@\(found.attribute.text)",
          job: holder, place: places.source(of: found.element)?.place ?? places.place(of: owner),
          isGenerated: found.element.isGenerated))
    }
    return referrers
  }
}
