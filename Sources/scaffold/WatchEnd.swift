import Dispatch
import Glibc
import ScaffoldCompiler
import Synchronization

/// Ends the process when somebody asks it to, at once, but never in the middle of writing.
///
/// The status is that of work that is done: nothing else ends a process that waits for changes.
final class WatchEnd: Sendable {
  private let writing = Mutex(())

  /// Takes the signals that ask for the end from all threads, those that are to come too. Those
  /// that are ignored stay so.
  init() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in Interruption.signals {
      unsafe sigaddset(&signals, signal)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let asked = signals
    DispatchQueue(label: "end of watch").async { [self] in
      var asked = asked
      var signal: Int32 = 0
      while unsafe sigwait(&asked, &signal) != 0 {}
      writing.withLock { _ in
        // The shell's next line begins on a line of its own, and no unfinished one stays.
        if StandardStreams.error.movesItsCursor { StandardStreams.error.write("\r\u{1B}[K\n") }
        Process.exitAtOnce(withStatus: ExitStatus.done)
      }
    }
  }

  /// Does what must not stop half-way.
  func holdOff<Result>(_ body: () throws -> Result) rethrows -> Result {
    try writing.withLock { _ in try body() }
  }
}
