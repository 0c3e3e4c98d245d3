internal import Synchronization

/// What is remembered of the last expansion for the next one over nearly the same files. What that makes and
/// finds is the same with it and without it.
///
/// One expansion at a time uses it.
package final class ExpansionMemory: Sendable {
  private let expansion = Mutex<ExpansionRecord?>(nil)
  private let changes = Mutex<OutcomeChanges?>(nil)

  package init() {}

  /// The last expansion, if there was one.
  var last: ExpansionRecord? {
    get { expansion.withLock { $0 } }
    set { expansion.withLock { $0 = newValue } }
  }

  /// How its outcome differs from that of the one before; nothing where they cannot be compared.
  var lastChanges: OutcomeChanges? {
    get { changes.withLock { $0 } }
    set { changes.withLock { $0 = newValue } }
  }
}
