import Glibc
import Synchronization

/// Lets a signal that ends the process wait until nothing temporary is left on the disk.
package enum Interruption {
  /// Twice the number of temporary things, and one more once a signal has come.
  private static let state = Atomic<Int>(0)
  private static let signal = Atomic<Int32>(0)

  /// What stands for a handler where a signal is ignored.
  private static let ignored = 1

  /// From now on SIGHUP, SIGINT and SIGTERM end the process when nothing temporary is there, unless
  /// whoever started it has them ignored.
  package static func install() {
    // Made before a signal can ask for them.
    _ = state.load(ordering: .relaxed)
    _ = signal.load(ordering: .relaxed)
    for number in [SIGHUP, SIGINT, SIGTERM] {
      let former = Glibc.signal(number) { Interruption.arrived($0) }
      // As after `nohup`.
      let isIgnored = unsafe unsafeBitCast(former, to: Int.self) == ignored
      if isIgnored { _ = Glibc.signal(number, SIG_IGN) }
    }
  }

  /// Whether a signal asks for an end.
  package static var isAskedFor: Bool { state.load(ordering: .relaxed) & 1 == 1 }

  /// Something temporary is about to be made.
  package static func begin() {
    let before = state.add(2, ordering: .sequentiallyConsistent).oldValue
    // Another thread is ending the process already.
    if before == 1 { end() }
  }

  /// Nothing is left of it.
  package static func end() {
    if state.subtract(2, ordering: .sequentiallyConsistent).newValue == 1 { die() }
  }

  /// Runs inside the signal's handler, so it does nothing that may wait.
  private static func arrived(_ number: Int32) {
    signal.store(number, ordering: .sequentiallyConsistent)
    let before = state.bitwiseOr(1, ordering: .sequentiallyConsistent).oldValue
    if before <= 1 { die() }
  }

  /// Ends the process as if nobody had handled the signal.
  private static func die() {
    let number = signal.load(ordering: .sequentiallyConsistent)
    _ = Glibc.signal(number, SIG_DFL)
    raise(number)
  }
}
