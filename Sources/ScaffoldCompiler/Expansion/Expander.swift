/// Replaces every scaffolding by what it stands for, stratum by stratum, to a fixpoint.
package struct Expander {
  private let scaffoldings: [any Scaffolding.Type]
  private let knownArguments: Set<String>
  private let external: ExternalNames
  private let workers: Workers
  /// Those of one call. Where nothing is remembered, every thread has calls of its own, and to join what several
  /// have written of one costs more than it gains.
  private let callWorkers: Workers
  private let maximumSize: Int
  /// What is known of an earlier expansion; nothing where there is none and none will follow.
  private let memory: ExpansionMemory?

  /// Scaffoldings may make scaffoldings, but not forever.
  static let maximumDepth = 32
  /// All that scaffoldings make together, in bytes of XML.
  package static let maximumSize = ExpansionBudget.maximum

  /// - Parameters:
  ///   - maximumSize: how many bytes of XML may be generated in all.
  ///   - memory: of an earlier expansion with the same scaffoldings.
  package init(
    scaffoldings: [any Scaffolding.Type], external: ExternalNames = ExternalNames(),
    workers: Workers, maximumSize: Int = Expander.maximumSize, memory: ExpansionMemory? = nil
  ) {
    self.maximumSize = maximumSize
    self.memory = memory
    self.scaffoldings = scaffoldings
    self.knownArguments = Set(scaffoldings.flatMap { $0.signature.arguments.map(\.element) })
    self.external = external
    self.workers = workers
    callWorkers = memory == nil ? Workers(count: 1) : workers
  }

  package func expand(_ files: [ParsedFile]) -> ExpandedConfiguration {
    var recall = memory.map { ExpansionRecall($0.last, for: files, external: external) }
    let plain = { Configuration(files: files, workers: workers, notes: memory != nil) }
    var state = ExpansionState(
      configuration: recall?.configuration(of: files, [], excluding: [], workers) { _ in plain() }
        ?? plain())
    state.recall = recall
    for pass in Stratum.passes {
      let members = scaffoldings.filter { pass.strata.contains($0.signature.stratum) }
      while expandRound(members, &state), pass.repeats {}
    }
    state.reportLeftovers(of: scaffoldings.map { $0.signature.element })
    if let memory { state.recall?.leave(to: memory, isWhole: !state.isStopped) }
    return ExpandedConfiguration(
      configuration: state.configuration,
      edits: state.edits.mapValues { $0.sorted { $0.range.start < $1.range.start } },
      adjustments: state.adjustments, failedStrata: state.failedStrata,
      diagnostics: state.diagnostics.eachOnce())
  }
}

extension Expander {
  /// Expands every call of these scaffoldings that nobody has expanded yet.
  ///
  /// - Returns: whether there was any.
  private func expandRound(_ members: [any Scaffolding.Type], _ state: inout ExpansionState) -> Bool
  {
    guard !state.isStopped else { return false }
    let configuration = state.configuration
    var found: [(stratum: Stratum, call: Element, scaffolding: any Scaffolding.Type)] = []
    for scaffolding in members {
      let signature = scaffolding.signature
      for call in configuration.index.elements(Name(signature.element))
      where state.calls.insert(call.id).inserted {
        found.append((signature.stratum, call, scaffolding))
      }
    }
    guard !found.isEmpty else { return false }
    // Calls for access first: a large one at the end would leave the other threads idle.
    found = found.indices.map { (found[$0].stratum, found[$0].call.id, $0) }.sorted(by: <)
      .map { found[$0.2] }
    let hashes = workers.map(found, state: {}) { _, _, found in CallInstances.hash(found.call) }
    let work = zip(found, hashes).enumerated().map { offset, item in
      Work(
        call: item.0.call, scaffolding: item.0.scaffolding,
        tree: TreeID(configuration.nextTree.index + offset),
        first: state.instances.first(like: item.0.call, item.1, item.0.scaffolding.signature))
    }
    let nameable = configuration.index.fact(NameableThings.self)
    let nearNames = NearNameCache()
    let isIncomplete = !state.failedStrata.isDisjoint(with: [.composition, .structure])
    let budget = ExpansionBudget(left: maximumSize - state.generatedSize)
    let recalled = state.recall?.nextRound(in: configuration, isIncomplete: isIncomplete)
    let results = workers.map(work, state: { Maker() }) { maker, place, work -> Made? in
      if budget.isExceeded { return nil }
      let made = recalling(work, at: place, recalled, notes: configuration.index.notes) {
        make(work, configuration, nameable, nearNames, isIncomplete: isIncomplete, &maker)
      }
      budget.take(made.size)
      return made
    }
    guard !budget.isExceeded else {
      var maker = Maker()
      let place = budget.fitting(work.count) { item in
        results[item]?.size
          ?? make(
            work[item], configuration, nameable, nearNames, isIncomplete: isIncomplete, &maker
          ).size
      }
      stop(at: work[min(place, work.count - 1)], &state)
      return false
    }
    // Whatever comes now needs the memory rather than these, unless the next expansion asks for them.
    if !configuration.index.notes { configuration.index.forgetFacts(workers) }
    state.generatedSize += results.reduce(0) { $0 + ($1?.size ?? 0) }
    merge(results.compactMap(\.self), of: work, into: &state)
    state.recall?.finish(
      ExpansionRound(
        isIncomplete: isIncomplete, calls: zip(work, results).map(ExpansionRound.Call.init)))
    return true
  }

  /// Ends the expansion at the call whose result is too much. What others of its round made is not
  /// kept: which of them were made depends on the threads.
  private func stop(at work: Work, _ state: inout ExpansionState) {
    state.isStopped = true
    state.failedStrata.insert(work.scaffolding.signature.stratum)
    state.diagnostics.append(
      .expansionTooLarge(
        work.scaffolding.signature.element, limit: maximumSize,
        at: state.configuration.sourceLocation(of: work.call)))
  }

  private func make(
    _ work: Work, _ configuration: Configuration, _ nameable: NameableThings,
    _ nearNames: NearNameCache, isIncomplete: Bool, _ maker: inout Maker
  ) -> Made {
    let context = ExpansionContext(
      configuration, external: external, isIncomplete: isIncomplete, workers: callWorkers,
      cache: maker.cache)
    let signature = work.scaffolding.signature
    if let failure = chainFailure(work.call, configuration) {
      return Made(tree: nil, diagnostics: [failure])
    }
    CallChecker(
      signature: signature, context: context, knownArguments: knownArguments, nameable: nameable,
      nearNames: nearNames
    ).check(work.call)
    guard !context.hasErrors else { return Made(tree: nil, diagnostics: context.diagnostics) }
    if let first = work.first {
      context.noteRepetition(of: first, by: work.call)
      return Made(
        tree: .empty(id: work.tree, call: work.call), diagnostics: context.diagnostics,
        expectations: context.expectations)
    }
    var isWritten = false
    let tree = maker.writer.write(call: work.call, id: work.tree) { draft in
      isWritten = work.scaffolding.write(
        ScaffoldingCall(work.call, signature), to: &draft, in: context)
      return isWritten && !context.hasErrors
    }
    if !isWritten, !context.hasErrors {
      context.diagnose(.leftInPlace(signature.element, at: context.location(work.call)))
    }
    return Made(
      tree: tree, diagnostics: context.diagnostics,
      expectations: context.hasErrors ? [] : context.expectations)
  }

  /// Takes out of the trees of this round what was generated before, word for word: two calls may
  /// share a rule.
  private func generateOnce(
    _ trees: inout [SyntaxTree], from first: TreeID, _ state: inout ExpansionState
  ) -> GeneratedIdentities {
    let identities =
      state.recall?.identities(of: trees, workers) ?? GeneratedIdentities(trees, workers: workers)
    let repeated = identities.repetitions(from: first, besides: state.adjusted)
    guard !repeated.isEmpty else { return identities }
    let fileCount = state.configuration.files.count
    let kept = repeated.map { id, roots in
      let left = trees[id.index - fileCount].roots.filter { !roots.contains($0.index) }
      return (id, left.map(GeneratedElement.init(copying:)))
    }
    rewrite(&trees, kept, state)
    return GeneratedIdentities(trees, workers: workers)
  }

  /// Takes out of the elements of this round that only add to others what others have added.
  private func addOnce(
    _ trees: inout [SyntaxTree], _ identities: GeneratedIdentities, in round: Set<NodeID>,
    _ state: ExpansionState
  ) -> GeneratedIdentities {
    let parts = AddedParts(identities, in: round)
    guard !parts.trimmed.isEmpty else { return identities }
    rewrite(&trees, parts.trimmed.map { ($0.key, $0.value) }, state)
    return GeneratedIdentities(trees, workers: workers)
  }

  private func rewrite(
    _ trees: inout [SyntaxTree], _ changed: [(TreeID, [GeneratedElement])],
    _ state: ExpansionState
  ) {
    if changed.isEmpty { return }
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

  private func merge(_ results: [Made], of work: [Work], into state: inout ExpansionState) {
    var trees = state.configuration.generated
    for (made, work) in zip(results, work) {
      state.diagnostics += made.diagnostics
      state.expectations += made.expectations
      guard let tree = made.tree else {
        if made.diagnostics.containsErrors {
          state.failedStrata.insert(work.scaffolding.signature.stratum)
        } else {
          state.hasUnexpandedCalls = true
        }
        trees.append(SyntaxTree.empty(id: work.tree, call: work.call))
        continue
      }
      trees.append(tree)
      state.edits[work.call.treeID, default: []].append(
        ExpandedConfiguration.Edit(range: work.call.range, change: .expanded(tree.id)))
    }
    // Calls of composites have no identity: nobody else makes them, and no hand adjusts them.
    let made = trees[state.configuration.generated.count...]
    if made.contains(where: { $0.roots.contains { $0.attribute(.identifier) != nil } }) {
      settle(&trees, of: work, &state)
    }
    let (former, excluded) = (state.configuration, state.absorbed)
    let next = { (trees: [SyntaxTree]) in
      Configuration(former, generated: trees, excluding: excluded, workers)
    }
    state.configuration =
      state.recall?.configuration(
        of: former.files, trees, excluding: excluded, workers, otherwise: next) ?? next(trees)
  }

  /// Holds what this round made against what there was, and against hand-written elements.
  private func settle(
    _ trees: inout [SyntaxTree], of work: [Work], _ state: inout ExpansionState
  ) {
    let round = Set(work.map(\.call.id))
    let once = generateOnce(&trees, from: state.configuration.nextTree, &state)
    let identities = addOnce(&trees, once, in: round, state)
    for clash in identities.clashes(in: round) {
      let configuration = state.configuration
      guard let later = call(of: clash.later, configuration),
        let earlier = call(of: clash.earlier, configuration)
      else { continue }
      // What two calls make twice through others that they call is one mistake.
      let places = [later, earlier].map { configuration.sourceLocation(of: $0) }
      guard state.clashes.insert(places).inserted else { continue }
      state.diagnostics.append(
        .duplicateGenerated(clash.later, at: places[0], first: places[1]))
    }
    consolidate(&trees, identities, &state)
  }

  private func consolidate(
    _ trees: inout [SyntaxTree], _ identities: GeneratedIdentities, _ state: inout ExpansionState
  ) {
    var consolidator = Consolidator(state.configuration, identities)
    consolidator.run(skipping: state.matched)
    rewrite(&trees, consolidator.adjusted.map { ($0.key, $0.value) }, state)
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
    for original in consolidator.originals { state.adjusted.remember(original) }
    state.diagnostics += consolidator.diagnostics
  }

  private func call(of element: Element, _ configuration: Configuration) -> Element? {
    element.tree.provenance.flatMap { configuration.element($0.call) }
  }
}
