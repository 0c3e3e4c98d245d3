internal import Synchronization

/// What a compiler remembers of one run for the next one over nearly the same files: what each call was
/// made from, and which trees are right. What it finds and makes is the same with it and without it.
///
/// One run at a time uses it.
package final class CompilerMemory: Sendable {
  private let expansion = Mutex<ExpansionRecord?>(nil)
  private let changes = Mutex<OutcomeChanges?>(nil)
  private let walks = Mutex<CatalogRecord?>(nil)
  private let checks = Mutex<CheckRecord?>(nil)
  private let plans = Mutex<PlanRecord?>(nil)

  package init() {}

  /// The last expansion, if there was one.
  var lastExpansion: ExpansionRecord? {
    get { expansion.withLock { $0 } }
    set { expansion.withLock { $0 = newValue } }
  }

  /// How its outcome differs from that of the one before; nothing where they cannot be compared.
  var lastChanges: OutcomeChanges? {
    get { changes.withLock { $0 } }
    set { changes.withLock { $0 = newValue } }
  }

  /// What the last check of all trees against the catalogue has found to be right.
  var lastWalks: CatalogRecord? {
    get { walks.withLock { $0 } }
    set { walks.withLock { $0 = newValue } }
  }

  /// What the checks have found the last time.
  var lastChecks: CheckRecord? {
    get { checks.withLock { $0 } }
    set { checks.withLock { $0 = newValue } }
  }

  /// The jobs in which nothing was wrong the last time.
  var lastPlans: PlanRecord? {
    get { plans.withLock { $0 } }
    set { plans.withLock { $0 = newValue } }
  }
}
