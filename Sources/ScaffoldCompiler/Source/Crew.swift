import Dispatch
import Synchronization

/// Threads that share work. Whoever has nothing left to begin takes part in what others have begun since, so
/// that work which divides itself once more does not wait for everything beside it.
///
/// Nobody may hold a lock while sharing work: whoever waits for others does other work meanwhile, which may
/// want the same lock.
final class Crew: Sendable {
  private let helperLimit: Int
  private let state = Mutex(State())

  /// - Parameter helperLimit: how many threads there may be besides those that share work.
  init(helperLimit: Int) {
    self.helperLimit = helperLimit
  }

  /// Does work together with every thread that has nothing else to do; returns when all is done.
  ///
  /// - Parameter takePart: is called by each of them, and returns when there is nothing left to begin.
  func share(_ takePart: @Sendable () -> Void) {
    withoutActuallyEscaping(takePart) { takePart in
      let number = begin(takePart)
      takePart()
      change { $0.work[$0.place(of: number)].isOpen = false }
      run { $0.step(afterSharing: number) }
      change { $0.work.remove(at: $0.place(of: number)) }
    }
  }

  private func begin(_ takePart: @escaping @Sendable () -> Void) -> Int {
    let (number, newHelperCount) = change { state in
      let missing = helperLimit - state.helperCount
      state.helperCount += missing
      return (state.add(takePart), missing)
    }
    for _ in 0..<newHelperCount {
      DispatchQueue.global().async { [self] in run { $0.stepOfHelper() } }
    }
    return number
  }

  /// One step after the other, until there is none.
  private func run(_ nextStep: (inout State) -> Step) {
    while true {
      switch state.withLock({ nextStep(&$0) }) {
      case .help(let number):
        help(number)
        change { state in
          let place = state.place(of: number)
          state.work[place].isOpen = false
          state.work[place].helperCount -= 1
        }
      case .wait(let change): change.wait()
      case .leave: return
      }
    }
  }

  /// On its own, so that nobody holds the closure any more when the work is left.
  private func help(_ number: Int) {
    let takePart = state.withLock { $0.work[$0.place(of: number)].takePart }
    takePart()
  }

  /// Changes the state and lets everybody who waits look at it.
  @discardableResult
  private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
    let (result, waiting) = state.withLock { state in
      let result = body(&state)
      let waiting = state.waiting
      state.waiting = []
      return (result, waiting)
    }
    for change in waiting { change.signal() }
    return result
  }
}

extension Crew {
  private struct Work {
    let number: Int
    let takePart: @Sendable () -> Void
    /// How many threads take part besides the one that shares it.
    var helperCount = 0
    /// Whether something may be left to begin.
    var isOpen = true
  }

  private enum Step {
    case help(number: Int)
    case wait(for: DispatchSemaphore)
    case leave
  }

  private struct State {
    /// What is not finished, in order of number.
    var work: [Work] = []
    /// How many threads help, or are about to.
    var helperCount = 0
    /// One for each thread that waits for a change.
    var waiting: [DispatchSemaphore] = []
    private var nextNumber = 0

    mutating func add(_ takePart: @escaping @Sendable () -> Void) -> Int {
      defer { nextNumber += 1 }
      work.append(Work(number: nextNumber, takePart: takePart))
      return nextNumber
    }

    /// Only of what is not finished.
    func place(of number: Int) -> Int {
      work.firstIndex { $0.number == number } ?? work.endIndex
    }

    mutating func stepOfHelper() -> Step {
      guard work.isEmpty else { return step(among: work.indices) }
      helperCount -= 1
      return .leave
    }

    /// What was begun later is all that can be waited for, so that is what is helped with; to begin with
    /// anything else would keep waiting whoever shares this.
    mutating func step(afterSharing number: Int) -> Step {
      let place = place(of: number)
      return work[place].helperCount == 0 ? .leave : step(among: (place + 1)..<work.endIndex)
    }

    /// The last one first: others wait for it.
    private mutating func step(among places: Range<Int>) -> Step {
      guard let place = places.last(where: { work[$0].isOpen }) else {
        let change = DispatchSemaphore(value: 0)
        waiting.append(change)
        return .wait(for: change)
      }
      work[place].helperCount += 1
      return .help(number: work[place].number)
    }
  }
}
