import Foundation
import Testing

/// A run of the program that goes on until it is ended, on a terminal of its own or without one.
final class RunningProgram {
  private let process = Foundation.Process()
  private let streams: TemporaryFolder
  private let input = Pipe()

  /// Far longer than anything takes; whoever waits looks again and again until then.
  private static let limit = 120.0

  /// - Parameter isOnTerminal: whether all three streams are a terminal; what is on it then counts as
  ///   output.
  init(
    _ arguments: [String], in folder: URL, isOnTerminal: Bool = false,
    environment: [String: String] = [:]
  ) throws {
    streams = try TemporaryFolder()
    for name in ["output", "error"] { try streams.write(name, "") }
    process.currentDirectoryURL = folder
    process.environment = Program.path.merging(environment) { $1 }
    if isOnTerminal {
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["python3", "-c", Self.terminal, ScaffoldBinary.url.path] + arguments
      process.standardInput = input
    } else {
      process.executableURL = ScaffoldBinary.url
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
    }
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "error"))
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var output: String { streams.text("output") ?? "" }
  var error: String { streams.text("error") ?? "" }

  /// Waits until a condition holds.
  func wait(
    _ location: SourceLocation = #_sourceLocation, until condition: () -> Bool
  ) throws {
    let end = Date().addingTimeInterval(Self.limit)
    while !condition() {
      try #require(
        process.isRunning && Date() < end, "\(output)---\n\(error)", sourceLocation: location)
      usleep(10_000)
    }
  }

  /// What somebody types.
  func type(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Asks the program to end.
  func terminate() { process.terminate() }

  /// Waits for the end, and returns the status.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Runs a program on a terminal; what is typed comes from standard input, and what is shown goes
  /// to standard output. On standard error it says at the end whether the terminal is as it was.
  private static let terminal = """
    import fcntl, os, pty, select, signal, sys, termios
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in range(3):
            os.dup2(slave, stream)
        os.execv(sys.argv[1], sys.argv[1:])
    inputs = [master, 0]
    status = None
    while True:
        ready = select.select(inputs, [], [], 0.02)[0]
        if 0 in ready:
            typed = os.read(0, 1024)
            if typed:
                os.write(master, typed)
            else:
                inputs.remove(0)
        if master in ready:
            os.write(1, os.read(master, 65536))
        elif status is not None:
            break
        if status is None:
            ended, code = os.waitpid(child, os.WNOHANG)
            status = os.waitstatus_to_exitcode(code) if ended else None
    same = termios.tcgetattr(slave) == before
    os.write(2, b"as it was" if same else b"changed")
    sys.exit(status if status >= 0 else 128 - status)
    """
}
