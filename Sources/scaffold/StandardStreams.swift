import Glibc
import ScaffoldCompiler

/// The process's own streams.
enum StandardStreams {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// A reader that goes away early is no reason to die.
  static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
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

  /// A failure to write is not reported: there is nowhere to report it to.
  func write(_ bytes: [UInt8]) { _ = FileSystem.write(bytes, to: descriptor) }

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

  /// The same while other threads are at work, which nothing is taken away from.
  static func exitAtOnce(withStatus status: Int32) -> Never { _exit(status) }
}
