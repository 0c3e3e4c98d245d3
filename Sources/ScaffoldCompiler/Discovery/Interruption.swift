import Glibc
import Synchronization

/// Lets a signal that ends the process wait until nothing temporary is left on the disk.
package enum Interruption {
  /// Twice the number of temporary things, and one more once a signal has come.
  private static let state = Atomic<Int>(0)
  private static let signal = Atomic<Int32>(0)

  /// The signals that ask for an end: those that whoever started the process ignores, as `nohup`
  /// does, ask for nothing.
  package static var signals: [Int32] {
    [SIGHUP, SIGINT, SIGTERM].filter { !isIgnored($0) }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    // Handlers are functions of C, which have no equality.
    let handler = unsafe action.__sigaction_handler.sa_handler
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// From now on these signals end the process when nothing temporary is there.
  package static func install() {
    // Made before a signal can ask for them.
    _ = state.load(ordering: .relaxed)
    _ = signal.load(ordering: .relaxed)
    for number in signals {
      _ = Glibc.signal(number) { Interruption.arrived($0) }
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
