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
}

/// The process itself.
enum Process {
  static func exit(withStatus status: Int32) -> Never { Glibc.exit(status) }
}
