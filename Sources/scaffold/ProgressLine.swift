import Dispatch
import Glibc
import ScaffoldCompiler
import Synchronization

/// The line that says, on a terminal, how far a run of more than a second has come. It is only there
/// while a phase lasts, and leaves nothing behind.
final class ProgressLine: Sendable {
  /// What is going on.
  enum Phase: String, Sendable {
    case reading
    case expanding
    case checking
    case writing
  }

  private struct State {
    var phase: Phase?
    var isDrawn = false
    var hasStarted = false
  }

  let progress: Progress
  private let isShown: Bool
  private let now: @Sendable () -> Int
  private let write: @Sendable (String) -> Void
  private let start: Int
  private let state = Mutex(State())

  /// No run that is done by then shows anything, in milliseconds.
  private static let delay = 1000
  private static let interval = 100
  private static let barWidth = 24

  /// - Parameters:
  ///   - now: the time in milliseconds since whenever.
  ///   - write: puts text on the terminal.
  init(
    _ progress: Progress, isShown: Bool, now: @escaping @Sendable () -> Int,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.progress = progress
    self.isShown = isShown
    self.now = now
    self.write = write
    start = now()
  }

  /// The line of a run, on standard error if somebody looks at that.
  convenience init(_ progress: Progress, _ options: SharedOptions) {
    let stream = StandardStreams.error
    let isShown =
      !options.quiet && StandardStreams.environment("CI") == nil && stream.movesItsCursor
    self.init(progress, isShown: isShown, now: { Clock.milliseconds }) { stream.write($0) }
  }

  /// Shows a phase for as long as it lasts.
  func during<Result, Failure: Error>(
    _ phase: Phase, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isShown else { return try body() }
    let isFirst = state.withLock { state in
      state.phase = phase
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    if isFirst { keepDrawing() }
    defer { erase() }
    return try body()
  }

  /// Draws the line as it is now, if it is time.
  func draw() {
    state.withLock { state in
      guard let phase = state.phase, now() - start >= Self.delay else { return }
      state.isDrawn = true
      write("\r\u{1B}[K" + Self.text(phase, progress.state))
    }
  }

  /// Takes the line away, until the next phase.
  func erase() {
    state.withLock { state in
      state.phase = nil
      if state.isDrawn { write("\r\u{1B}[K") }
      state.isDrawn = false
    }
  }

  /// `reading [######------------------] 3,751 of 15,006 files`: short enough for any terminal.
  static func text(_ phase: Phase, _ state: (done: Int, total: Int)) -> String {
    let total = "\(grouped(state.total)) file\(state.total == 1 ? "" : "s")"
    switch phase {
    case .expanding, .checking: return "\(phase.rawValue) \(total)"
    case .reading, .writing:
      let filled = state.total == 0 ? 0 : barWidth * state.done / state.total
      let bar =
        String(repeating: "#", count: filled) + String(repeating: "-", count: barWidth - filled)
      return "\(phase.rawValue) [\(bar)] \(grouped(state.done)) of \(total)"
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, place in
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digits[place])
    }
  }

  /// Draws now and then, until the process ends.
  private func keepDrawing() {
    DispatchQueue(label: "progress").async { [weak self] in
      while self != nil {
        self?.draw()
        usleep(UInt32(Self.interval * 1000))
      }
    }
  }
}
