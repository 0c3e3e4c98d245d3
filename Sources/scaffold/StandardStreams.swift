import Glibc
import ScaffoldCompiler

/// The process's own streams.
enum StandardStreams {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// A reader that goes away early, or a file that may not grow, is no reason to die; and a stream
  /// that is closed must not become the next file that is opened.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // Not to be written to: what somebody wants printed must not get lost silently.
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// The value of an environment variable; nothing where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}

struct StandardStream: Sendable {
  let descriptor: Int32

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Ends the process where the result cannot be written, as on a full disk. A reader that went away
  /// has read enough; and what cannot be said on standard error can be said nowhere.
  func write(_ bytes: [UInt8]) {
    guard !FileSystem.write(bytes, to: descriptor), descriptor == STDOUT_FILENO, errno != EPIPE
    else { return }
    _ = Session.failure(.system("write to", "standard output"))
    Process.exit(withStatus: ExitStatus.failed)
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many lines the terminal shows.
  var height: Int {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
    return isKnown ? Int(size.ws_row) : 24
  }

  /// Whether it is a terminal on which lines can be taken back.
  var movesItsCursor: Bool {
    isTerminal && StandardStreams.environment("TERM").map { $0 != "dumb" } == true
  }
}

/// The process itself.
enum Process {
  static func exit(withStatus status: Int32) -> Never { Glibc.exit(status) }

  /// What holds for every command: how streams, signals and limits are met.
  static func prepare() {
    MemoryLimit.install()
    MemoryLimit.prepareHeaps()
    StandardStreams.prepare()
    Interruption.install()
    // Dispatch tells the system's log where it may not choose how urgent a thread is.
    _ = unsafe setenv("LIBDISPATCH_LOG", "NO", 0)
  }
  /// The same while other threads are at work, which nothing is taken away from.
  static func exitAtOnce(withStatus status: Int32) -> Never { _exit(status) }
}
