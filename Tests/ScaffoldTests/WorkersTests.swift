import Dispatch
import Glibc
import Synchronization
import Testing

@testable import ScaffoldCompiler

/// The one way of using several threads.
@Suite struct WorkersTests {
  /// Something that is neither lost nor kept.
  private final class Thing: Sendable {
    let number: Int
    let living: Living

    init(_ number: Int, _ living: Living) {
      self.number = number
      self.living = living
      living.count.add(1, ordering: .relaxed)
    }

    deinit { living.count.subtract(1, ordering: .relaxed) }
  }

  private final class Living: Sendable {
    let count = Atomic(0)
  }

  private final class Flag: Sendable {
    let isSet = Atomic(false)
  }

  @Test(arguments: [0, 1, 2, 31, 1000], [1, 2, 3, 8])
  func resultsStandInTheOrderOfTheItems(_ size: Int, _ threads: Int) {
    let living = Living()
    let states = Atomic(0)
    for chunk in [nil, 1, 7, 5000] {
      let things = Workers(count: threads).map(
        Array(0..<size), chunk: chunk, state: { states.add(1, ordering: .relaxed).newValue }
      ) { _, place, item in
        #expect(place == item)
        return Thing(item, living)
      }
      #expect(things.map(\.number) == Array(0..<size))
      #expect(living.count.load(ordering: .relaxed) == size)
    }
    #expect(states.load(ordering: .relaxed) <= 4 * threads)
    #expect(living.count.load(ordering: .relaxed) == 0)
  }

  @Test func aThreadKeepsItsStateFromItemToItem() {
    let places = Workers(count: 1).map(["a", "b", "c"], state: { 0 }) { seen, _, _ in
      seen += 1
      return seen
    }
    #expect(places == [1, 2, 3])
  }

  @Test func itemsArePreparedWhileTheOneBeforeIsAtHand() {
    var expected: [Int] = []
    let log = Mutex<[Int]>([])
    _ = Workers(count: 1).gather(
      Array(0..<600), fetching: { item in log.withLock { $0.append(-item) } }
    ) { item, found in
      log.withLock { $0.append(item) }
      found.append(item)
    }
    for item in 0..<600 {
      // A thread takes so many, and the next ones may be another's.
      if item != 255, item != 511, item != 599 { expected.append(-(item + 1)) }
      expected.append(item)
    }
    #expect(log.withLock { $0 } == expected)
  }

  @Test(arguments: [0, 1, 255, 256, 257, 3000], [1, 2, 8])
  func whatItemsGiveStandsInTheirOrder(_ size: Int, _ threads: Int) {
    let gathered = Workers(count: threads).gather(Array(0..<size)) { number, found in
      // Some give nothing, some one thing, some two.
      for copy in 0..<(number % 3) { found.append([number, copy]) }
    }
    #expect(gathered == (0..<size).flatMap { n in (0..<(n % 3)).map { [n, $0] } })
  }

  /// Both parts of what the second item divides wait until the other one has begun.
  @Test func whoeverHasNoItemLeftTakesPartInWhatAnotherDivides() {
    let workers = Workers(count: 2)
    let begun = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
    let found = workers.map([false, true], chunk: 1, state: {}) { _, _, isDivided in
      guard isDivided else { return [DispatchTimeoutResult.success] }
      return workers.map([0, 1], chunk: 1, state: {}) { _, _, part in
        begun[part].signal()
        return begun[1 - part].wait(timeout: .now() + 60)
      }
    }
    #expect(found == [[.success], [.success, .success]])
  }

  /// Three levels, as only whoever is inside of an older one can wait while that one has items left: one
  /// thread divides its item twice and waits for the other, which holds the second part for a moment.
  @Test func whoeverWaitsBeginsNothingOlder() {
    let workers = Workers(count: 2)
    let isDivided = DispatchSemaphore(value: 0)
    let begun = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
    let isBegunInside = DispatchSemaphore(value: 0)
    let divider = Mutex<pthread_t?>(nil)
    let found = workers.map([false, true], chunk: 1, state: {}) { _, _, isDividing in
      guard isDividing else { return [isDivided.wait(timeout: .now() + 60) == .timedOut] }
      return workers.map([0, 1, 2, 3], chunk: 1, state: {}) { _, _, item in
        guard item == 0 else {
          let isInside = divider.withLock { $0 == pthread_self() }
          if isInside { isBegunInside.signal() }
          return isInside
        }
        divider.withLock { $0 = pthread_self() }
        defer { divider.withLock { $0 = nil } }
        return workers.map([0, 1], chunk: 1, state: {}) { _, _, part in
          isDivided.signal()
          begun[part].signal()
          let isMissed = begun[1 - part].wait(timeout: .now() + 60) == .timedOut
          let isOther = divider.withLock { $0 != pthread_self() }
          if isOther { _ = isBegunInside.wait(timeout: .now() + 0.1) }
          return isMissed
        }.contains(true)
      }
    }
    #expect(found == [[false], [false, false, false, false]])
  }

  @Test(arguments: [1, 2, 3, 8])
  func dividedItemsStandInTheirOrder(_ threads: Int) {
    let workers = Workers(count: threads)
    let sums = workers.map(Array(0..<100), chunk: 1, state: {}) { _, _, item in
      workers.map(Array(0..<item), state: {}) { _, _, part in
        workers.gather([part, item]) { number, found in found.append(number) }
      }
    }
    #expect(sums == (0..<100).map { item in (0..<item).map { [$0, item] } })
  }

  @Test func severalCallersShareTheThreads() async {
    let workers = Workers(count: 2)
    await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<20 {
        group.addTask { workers.map(Array(0..<200), chunk: 3, state: {}) { _, _, item in -item } }
      }
      for await numbers in group { #expect(numbers == (0..<200).map { -$0 }) }
    }
  }

  @Test func whatIsDisposedOfIsGoneInTheEnd() async {
    for threads in [1, 2] {
      let living = Living()
      Workers(count: threads).dispose(of: [Thing(1, living)])
      while living.count.load(ordering: .relaxed) > 0 { await Task.yield() }
    }
  }

  @Test func anotherThreadAnticipates() async {
    let done = Flag()
    Workers(count: 2).anticipate { done.isSet.store(true, ordering: .relaxed) }
    while !done.isSet.load(ordering: .relaxed) { await Task.yield() }
  }

  /// The work is let go of at once, without having been done.
  @Test func oneThreadAnticipatesNothing() {
    let living = Living()
    let done = Flag()
    do {
      let thing = Thing(1, living)
      Workers(count: 1).anticipate {
        withExtendedLifetime(thing) { done.isSet.store(true, ordering: .relaxed) }
      }
    }
    let (held, isDone) = (
      living.count.load(ordering: .relaxed), done.isSet.load(ordering: .relaxed)
    )
    #expect(held == 0)
    #expect(!isDone)
  }
}
