/// What an expansion has found out so far, from round to round.
struct ExpansionState {
  var configuration: Configuration
  var edits: [TreeID: [ExpandedConfiguration.Edit]] = [:]
  var diagnostics: [Diagnostic] = []
  /// Every call that has had its turn.
  var calls: Set<NodeID> = []
  var instances = CallInstances()
  /// Hand-written elements that found what they adjust.
  var matched: Set<NodeID> = []
  /// Hand-written elements that now stand in a generated place, or nowhere.
  var absorbed: Set<NodeID> = []
  var adjustments: [Adjustment] = []
  /// What was generated before a hand adjusted it.
  var adjusted = GeneratedOriginals()
  var expectations: [ExpansionContext.Expectation] = []
  /// The strata with calls that could not be expanded because of an error.
  var failedStrata: Set<Stratum> = []
  /// Pairs of calls that are known to make the same.
  var clashes: Set<[SourceLocation]> = []
  /// Whether calls stay for the product to expand.
  var hasUnexpandedCalls = false
  /// How many bytes of XML were generated.
  var generatedSize = 0
  /// Whether more than may be was to be generated; no other call has its turn then.
  var isStopped = false
  /// What is known of an earlier expansion, where anybody wants to know.
  var recall: ExpansionRecall?

  init(configuration: Configuration) {
    self.configuration = configuration
  }

  // MARK: What is left at the end

  mutating func reportLeftovers(of scaffoldings: [String]) {
    if !isStopped { reportLateCalls(scaffoldings) }
    // A call that failed has said why; what it would have made is not missed too.
    guard failedStrata.isEmpty else { return }
    reportAdjustmentsOfNothing()
    let nearNames = NearNameCache()
    for expectation in expectations { report(expectation, nearNames) }
  }

  /// Calls that were made after the scaffoldings of their stratum had run.
  private mutating func reportLateCalls(_ scaffoldings: [String]) {
    for name in scaffoldings {
      for call in configuration.index.elements(Name(name)) where !calls.contains(call.id) {
        let caller = call.tree.provenance.flatMap { configuration.element($0.call) }
        diagnostics.append(
          .lateCall(
            name, of: caller?.name.text ?? "", at: configuration.sourceLocation(of: call)))
      }
    }
  }

  private mutating func report(
    _ expectation: ExpansionContext.Expectation, _ nearNames: NearNameCache
  ) {
    let names = configuration.index.fact(NameableThings.self)
    guard !names.contains(expectation.kind, expectation.name, configuration.index) else { return }
    diagnostics.append(
      .unknownReference(
        expectation.name, expectation.kind,
        known: names.all(expectation.kind, configuration.index, nearNames),
        at: expectation.location, in: expectation.attribute))
  }

  /// An adjustment that found nothing is a finding of its own only where everything that could
  /// have made its target was expanded.
  private mutating func reportAdjustmentsOfNothing() {
    let index = configuration.index
    let generated = configuration.generated
    guard configuration.files.contains(where: { $0.tree?.hasAdjustments == true }) else { return }
    lazy var identities = GeneratedIdentities(generated)
    let nearNames = NearNameCache()
    for kind in index.kinds {
      let isJobOrTask = kind == .job || kind.text.hasSuffix("Task")
      if hasUnexpandedCalls, !isJobOrTask { continue }
      for element in index.elements(kind)
      where element.tree.hasAdjustments && !element.isGenerated {
        let candidates = kind == .job ? [element] + Array(element.children) : [element]
        for hand in candidates
        where hand.isAdjustment && !matched.contains(hand.id) {
          diagnostics += Self.finding(for: hand, identities, index, nearNames)
        }
      }
    }
  }

  private static func finding(
    for hand: Element, _ identities: GeneratedIdentities, _ index: DefinitionIndex,
    _ nearNames: NearNameCache
  ) -> [Diagnostic] {
    guard let mode = ConsolidationMode(of: hand) else {
      return [.unknownConsolidationMode(of: hand)]
    }
    // It may adjust another hand-written element, as an OpenID client's secret does.
    let identifier = hand[.identifier] ?? ""
    let others = index.elements(hand.name, where: .identifier, is: identifier)
    if others.contains(where: { $0.id != hand.id && !$0.isAdjustment }) {
      return []
    }
    let known = nearNames.known(in: hand.name.text) { identities.identifiers(hand.name) }
    return [.adjustmentOfNothing(hand, mode, known: known)]
  }
}

extension [Diagnostic] {
  /// Without those that say the same of the same place: several calls of one composite may make the
  /// same mistake of its attributes.
  func eachOnce() -> [Diagnostic] {
    var seen: Set<SameFinding> = []
    return filter { seen.insert(SameFinding($0)).inserted }
  }
}
