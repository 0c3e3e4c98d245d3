internal import Synchronization

/// What is remembered of the last validation for the next one over nearly the same files: what was right, what
/// checks have found, and what they have read to know it.
///
/// One validation at a time uses it.
package final class ValidationMemory: Sendable {
  /// Knows how the expansion that is checked differs from the one before.
  let expansion: ExpansionMemory
  private let walks = Mutex<CatalogRecord?>(nil)
  private let checks = Mutex<CheckRecord?>(nil)
  private let plans = Mutex<PlanRecord?>(nil)

  /// - Parameter expansion: of the expansions that are checked.
  package init(_ expansion: ExpansionMemory) {
    self.expansion = expansion
  }

  /// The trees that were right when they were held against the catalogue.
  var lastWalks: CatalogRecord? {
    get { walks.withLock { $0 } }
    set { walks.withLock { $0 = newValue } }
  }

  /// What the checks have found.
  var lastChecks: CheckRecord? {
    get { checks.withLock { $0 } }
    set { checks.withLock { $0 = newValue } }
  }

  /// The jobs in which nothing was wrong.
  var lastPlans: PlanRecord? {
    get { plans.withLock { $0 } }
    set { plans.withLock { $0 = newValue } }
  }
}
