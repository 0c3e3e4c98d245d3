/// Replaces every scaffolding by what it stands for, stratum by stratum, to a fixpoint.
package struct Expander {
  private let scaffoldings: [any Scaffolding.Type]
  private let leftInPlace: [String]
  private let knownArguments: Set<String>
  private let external: ExternalNames
  private let workers: Workers

  /// Scaffoldings may make scaffoldings, but not forever.
  static let maximumDepth = 32

  /// - Parameter leftInPlace: names of scaffoldings that are known but not expanded.
  package init(
    scaffoldings: [any Scaffolding.Type], leftInPlace: [String] = [],
    external: ExternalNames = ExternalNames(), workers: Workers
  ) {
    self.scaffoldings = scaffoldings
    self.leftInPlace = leftInPlace
    self.knownArguments = Set(scaffoldings.flatMap { $0.signature.arguments.map(\.element) })
    self.external = external
    self.workers = workers
  }

  package func expand(_ files: [ParsedFile]) -> ExpandedConfiguration {
    var state = State(configuration: Configuration(files: files))
    for stratum in Stratum.allCases {
      let members = scaffoldings.filter { $0.signature.stratum == stratum }
      while expandRound(members, &state) {}
    }
    finish(&state)
    return ExpandedConfiguration(
      configuration: state.configuration,
      edits: state.edits.mapValues { $0.sorted { $0.range.start < $1.range.start } },
      adjustments: state.adjustments, failedStrata: state.failedStrata,
      diagnostics: state.diagnostics)
  }
}

extension Expander {
  private struct State {
    var configuration: Configuration
    var edits: [TreeID: [ExpandedConfiguration.Edit]] = [:]
    var diagnostics: [Diagnostic] = []
    var calls: Set<NodeID> = []
    var matched: Set<NodeID> = []
    var absorbed: Set<NodeID> = []
    var adjustments: [Adjustment] = []
    var expectations: [ExpansionContext.Expectation] = []
    /// Those of calls that could not be expanded.
    var failedStrata: Set<Stratum> = []
    /// Whether there are calls of which nobody knows what they make.
    var hasCallsInPlace = false
  }

  private struct Work: Sendable {
    let call: Element
    let scaffolding: any Scaffolding.Type
    let tree: TreeID

    var stratum: Stratum { scaffolding.signature.stratum }
  }

  private struct Made: Sendable {
    /// Nothing after an error; the call then stays in place.
    let tree: SyntaxTree?
    let diagnostics: [Diagnostic]
    var expectations: [ExpansionContext.Expectation] = []
    /// Whether there is nothing to make, though nothing is wrong.
    var isLeftInPlace = false
  }

  /// Expands every call of these scaffoldings that nobody has expanded yet.
  ///
  /// - Returns: whether there was any.
  private func expandRound(_ members: [any Scaffolding.Type], _ state: inout State) -> Bool {
    let configuration = state.configuration
    var found: [(call: Element, scaffolding: any Scaffolding.Type)] = []
    for scaffolding in members {
      for call in configuration.index.elements(Name(scaffolding.signature.element))
      where state.calls.insert(call.id).inserted {
        found.append((call, scaffolding))
      }
    }
    guard !found.isEmpty else { return false }
    found.sort { $0.call.id < $1.call.id }
    let first = configuration.files.count + configuration.generated.count
    let work = found.enumerated().map {
      Work(
        call: $0.element.call, scaffolding: $0.element.scaffolding,
        tree: TreeID(first + $0.offset))
    }
    let isIncomplete = !state.failedStrata.isDisjoint(with: [.composition, .structure])
    let results = workers.map(work, state: { TreeWriter() }) { writer, _, work in
      make(work, configuration, isIncomplete: isIncomplete, &writer)
    }
    merge(results, of: work, into: &state)
    return true
  }

  private func make(
    _ work: Work, _ configuration: Configuration, isIncomplete: Bool, _ writer: inout TreeWriter
  ) -> Made {
    let context = ExpansionContext(configuration, external: external, isIncomplete: isIncomplete)
    let signature = work.scaffolding.signature
    if let failure = chainFailure(work.call, configuration) {
      return Made(tree: nil, diagnostics: [failure])
    }
    CallChecker(signature: signature, context: context, knownArguments: knownArguments)
      .check(work.call)
    guard !context.hasErrors else { return Made(tree: nil, diagnostics: context.diagnostics) }
    guard let elements = work.scaffolding.expand(ScaffoldingCall(work.call, signature), in: context)
    else {
      if !context.hasErrors {
        context.diagnose(.leftInPlace(signature.element, at: context.location(work.call)))
      }
      return Made(
        tree: nil, diagnostics: context.diagnostics, isLeftInPlace: !context.hasErrors)
    }
    guard !context.hasErrors else { return Made(tree: nil, diagnostics: context.diagnostics) }
    let tree = writer.write(elements, call: work.call, id: work.tree)
    return Made(
      tree: tree, diagnostics: context.diagnostics, expectations: context.expectations)
  }

  /// Whether the call was made, at some distance, by a call like itself.
  private func chainFailure(_ call: Element, _ configuration: Configuration) -> Diagnostic? {
    var chain = [call]
    var current = call
    while let provenance = current.tree.provenance,
      let caller = configuration.element(provenance.call)
    {
      chain.append(caller)
      current = caller
    }
    guard chain.count > 1 else { return nil }
    let names = chain.reversed().map(\.name.text)
    let place = configuration.sourceLocation(of: call)
    if chain.dropFirst().contains(where: { $0.hasSameContent(as: call) }) {
      return .expansionCycle(names, at: place)
    }
    guard chain.count > Self.maximumDepth else { return nil }
    return .expansionTooDeep(names, limit: Self.maximumDepth, at: place)
  }

  private func merge(_ results: [Made], of work: [Work], into state: inout State) {
    var trees = state.configuration.generated
    for (made, work) in zip(results, work) {
      state.diagnostics += made.diagnostics
      state.expectations += made.expectations
      guard let tree = made.tree else {
        if made.isLeftInPlace {
          state.hasCallsInPlace = true
        } else {
          state.failedStrata.insert(work.stratum)
        }
        trees.append(SyntaxTree.empty(id: work.tree, call: work.call))
        continue
      }
      trees.append(tree)
      state.edits[work.call.tree.id, default: []].append(
        ExpandedConfiguration.Edit(range: work.call.range, change: .expanded(tree.id)))
    }
    let round = Set(work.map(\.call.id))
    let identities = share(&trees, in: round, state)
    for clash in identities.clashes() {
      let configuration = state.configuration
      guard let later = call(of: clash.later, configuration),
        let earlier = call(of: clash.earlier, configuration),
        round.contains(later.id)
      else { continue }
      state.diagnostics.append(
        .duplicateGenerated(
          clash.later, at: configuration.sourceLocation(of: later),
          first: configuration.sourceLocation(of: earlier)))
    }
    consolidate(&trees, identities, &state)
    state.configuration = Configuration(
      files: state.configuration.files, generated: trees, excluding: state.absorbed)
  }

  /// Leaves what several calls make alike where it was made first.
  private func share(
    _ trees: inout [SyntaxTree], in round: Set<NodeID>, _ state: State
  ) -> GeneratedIdentities {
    let identities = GeneratedIdentities(trees)
    let shared = SharedElements(identities, in: round)
    guard !shared.trimmed.isEmpty else { return identities }
    rewrite(&trees, shared.trimmed, state)
    return GeneratedIdentities(trees)
  }

  private func rewrite(
    _ trees: inout [SyntaxTree], _ changed: [TreeID: [GeneratedElement]], _ state: State
  ) {
    var writer = TreeWriter()
    let fileCount = state.configuration.files.count
    for (id, elements) in changed {
      let tree = trees[id.index - fileCount]
      guard let call = tree.provenance.flatMap({ state.configuration.element($0.call) }) else {
        continue
      }
      trees[id.index - fileCount] = writer.write(elements, call: call, id: id)
    }
  }

  private func consolidate(
    _ trees: inout [SyntaxTree], _ identities: GeneratedIdentities, _ state: inout State
  ) {
    var consolidator = Consolidator(state.configuration, identities)
    consolidator.run(skipping: state.matched)
    rewrite(&trees, consolidator.adjusted, state)
    for node in consolidator.absorbed {
      guard let element = state.configuration.element(node) else { continue }
      // What stands in an element that goes, goes with it.
      if let parent = element.parent, consolidator.absorbed.contains(parent.id) { continue }
      state.edits[node.tree, default: []].append(
        ExpandedConfiguration.Edit(range: element.range, change: .removed))
    }
    state.absorbed.formUnion(consolidator.absorbed)
    state.matched.formUnion(consolidator.matched)
    state.adjustments += consolidator.adjustments
    state.diagnostics += consolidator.diagnostics
  }

  private func call(of element: Element, _ configuration: Configuration) -> Element? {
    element.tree.provenance.flatMap { configuration.element($0.call) }
  }

  // MARK: What is left at the end

  private func finish(_ state: inout State) {
    for name in leftInPlace {
      for call in state.configuration.index.elements(Name(name)) {
        state.diagnostics.append(
          .leftInPlace(name, at: state.configuration.sourceLocation(of: call)))
      }
    }
    reportLateCalls(&state)
    reportAdjustmentsOfNothing(&state)
    guard state.failedStrata.isEmpty else { return }
    for expectation in state.expectations {
      let known = state.configuration.index.fact(DeclaredTasks.self).identifiers
      guard expectation.kind == .task, !known.contains(expectation.name) else { continue }
      state.diagnostics.append(
        .unknownReference(
          expectation.name, expectation.kind, known: known.sorted(), at: expectation.location,
          in: expectation.attribute))
    }
  }

  /// A call that was made after the scaffoldings of its stratum had run.
  private func reportLateCalls(_ state: inout State) {
    for scaffolding in scaffoldings {
      for call in state.configuration.index.elements(Name(scaffolding.signature.element))
      where !state.calls.contains(call.id) {
        let caller = self.call(of: call, state.configuration)
        state.diagnostics.append(
          .lateCall(
            call.name.text, of: caller?.name.text ?? "",
            at: state.configuration.sourceLocation(of: call)))
      }
    }
  }

  /// An adjustment that found nothing is a finding of its own only where everything that could
  /// have made its target was expanded.
  private func reportAdjustmentsOfNothing(_ state: inout State) {
    guard state.failedStrata.isEmpty else { return }
    let index = state.configuration.index
    let hasUnexpanded =
      state.hasCallsInPlace || leftInPlace.contains { index.count(Name($0)) > 0 }
    let generated = state.configuration.generated
    lazy var identities = GeneratedIdentities(generated)
    for kind in index.kinds {
      let isJobOrTask = kind == .job || kind.text.hasSuffix("Task")
      if hasUnexpanded, !isJobOrTask { continue }
      func check(_ hand: Element) {
        guard hand.attribute(.consolidationMode) != nil, !state.matched.contains(hand.id) else {
          return
        }
        state.diagnostics += finding(for: hand, identities, index)
      }
      for element in index.elements(kind) where element.tree.provenance == nil {
        check(element)
        if kind == .job { element.children.forEach(check) }
      }
    }
  }

  private func finding(
    for hand: Element, _ identities: GeneratedIdentities, _ index: DefinitionIndex
  ) -> [Diagnostic] {
    guard let mode = ConsolidationMode(of: hand) else {
      return [.unknownConsolidationMode(of: hand)]
    }
    // It may adjust another hand-written element, as an OpenID client's secret does.
    let identifier = hand[.identifier] ?? ""
    let others = index.elements(hand.name, where: .identifier, is: identifier)
    if others.contains(where: { $0.id != hand.id && $0.attribute(.consolidationMode) == nil }) {
      return []
    }
    return [.adjustmentOfNothing(hand, mode, known: identities.identifiers(hand.name))]
  }
}

extension SyntaxTree {
  /// What stands for a call that could not be expanded, so that numbers stay in step.
  fileprivate static func empty(id: TreeID, call: Element) -> SyntaxTree {
    var writer = TreeWriter()
    return writer.write([], call: call, id: id)
  }
}

extension Element {
  /// Whether another call says the same, in whatever order of attributes.
  fileprivate func hasSameContent(as other: Element) -> Bool {
    guard name == other.name else { return false }
    let values = { (element: Element) in
      Dictionary(
        element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let mine = Array(children)
    let theirs = Array(other.children)
    return values(self) == values(other) && mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { $0.hasSameContent(as: $1) }
  }
}
