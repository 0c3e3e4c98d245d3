#if THREAD_SANITIZER
  import Glibc
  import Synchronization

  /// Takes the place of Swift's own under the thread sanitizer, which sees atomic variables but not how
  /// that one waits, and would call everything that it protects a race.
  package struct Mutex<Value>: ~Copyable, Sendable {
    private let isTaken = Atomic(false)
    private let mutex: Synchronization.Mutex<Value>

    package init(_ value: sending Value) {
      mutex = Synchronization.Mutex(value)
    }

    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      while isTaken.exchange(true, ordering: .acquiring) { sched_yield() }
      defer { isTaken.store(false, ordering: .releasing) }
      return try mutex.withLock(body)
    }
  }
#endif
