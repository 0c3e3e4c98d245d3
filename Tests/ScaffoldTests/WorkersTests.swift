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

  @Test(arguments: [0, 1, 255, 256, 257, 3000], [1, 2, 8])
  func whatItemsGiveStandsInTheirOrder(_ size: Int, _ threads: Int) {
    let gathered = Workers(count: threads).gather(Array(0..<size)) { number, found in
      // Some give nothing, some one thing, some two.
      for copy in 0..<(number % 3) { found.append([number, copy]) }
    }
    #expect(gathered == (0..<size).flatMap { n in (0..<(n % 3)).map { [n, $0] } })
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
