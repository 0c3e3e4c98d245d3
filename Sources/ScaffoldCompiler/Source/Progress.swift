import Synchronization

/// How far a stage has come; whoever shows it looks from another thread.
package final class Progress: Sendable {
  private let finished = Atomic(0)
  private let expected = Atomic(0)

  package init() {}

  /// Begins anew.
  package func begin(_ count: Int) {
    finished.store(0, ordering: .relaxed)
    expected.store(count, ordering: .relaxed)
  }

  /// One more is done.
  package func advance() { finished.add(1, ordering: .relaxed) }

  /// Both at a glance; what is done is never said to be more than there is.
  package var state: (done: Int, total: Int) {
    let total = expected.load(ordering: .relaxed)
    return (min(finished.load(ordering: .relaxed), total), total)
  }
}
