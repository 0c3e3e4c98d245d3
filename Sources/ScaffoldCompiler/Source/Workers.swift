import Dispatch
import Glibc
import Synchronization

/// How many threads to use, and the one way of using them: items in, results out in the same order.
package struct Workers: Sendable {
  package let count: Int
  private let crew: Crew

  /// - Parameter count: at least one.
  package init(count: Int) {
    self.count = max(1, count)
    crew = Crew(helperLimit: self.count - 1)
  }

  /// How many processors this process may use.
  package static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Transforms every item; the result does not depend on the number of threads. What transforms an item
  /// may do so too: whoever has none left takes part in that.
  ///
  /// - Parameters:
  ///   - state: makes what one thread keeps from item to item.
  ///   - chunk: how many items a thread takes at once, where something is known about them.
  package func map<Item: Sendable, Result: Sendable, State: ~Copyable>(
    _ items: [Item], chunk: Int? = nil, state: @Sendable () -> State,
    _ transform: @Sendable (inout State, Int, Item) -> Result
  ) -> [Result] {
    let chunk = chunk ?? max(1, min(32, items.count / (count * 4)))
    guard count > 1, items.count > 1 else {
      var own = state()
      return items.enumerated().map { transform(&own, $0.offset, $0.element) }
    }
    let nextItem = Atomic(0)
    return unsafe [Result](unsafeUninitializedCapacity: items.count) { room, filled in
      // Each thread fills places of its own, so that nothing has to be moved afterwards.
      let address = UInt(bitPattern: room.baseAddress)
      let log = ThreadLog.current as? any WorkLog
      crew.share {
        ThreadLog.join(log) {
          var start = nextItem.add(chunk, ordering: .relaxed).oldValue
          guard start < items.count,
            let places = unsafe UnsafeMutablePointer<Result>(bitPattern: address)
          else { return }
          var own = state()
          while start < items.count {
            for place in start..<min(start + chunk, items.count) {
              unsafe (places + place).initialize(to: transform(&own, place, items[place]))
            }
            start = nextItem.add(chunk, ordering: .relaxed).oldValue
          }
        }
      }
      filled = items.count
    }
  }

  /// What the items give, each any number of things, one behind the other.
  ///
  /// - Parameters:
  ///   - fetch: has what `collect` reads of an item fetched from memory, while it is at the one before.
  ///   - collect: adds what one item gives.
  package func gather<Item: Sendable, Result: Sendable>(
    _ items: [Item], fetching fetch: @Sendable (Item) -> Void = { _ in },
    _ collect: @Sendable (Item, inout [Result]) -> Void
  ) -> [Result] {
    let parts = map(Self.stretches(of: items, length: 256), chunk: 1, state: {}) { _, _, stretch in
      var found: [Result] = []
      Prefetch.forEach(stretch, fetching: fetch) { collect($0, &found) }
      return found
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// The items in stretches that are long enough to be worth a thread's while.
  static func stretches<Item>(of items: [Item], length: Int) -> [ArraySlice<Item>] {
    stride(from: 0, to: items.count, by: length).map {
      items[$0..<min($0 + length, items.count)]
    }
  }

  /// Does something beside what this thread goes on with, if there is another one for it. Whoever needs the
  /// result asks for it in a way that waits for it, or does the work if nobody has begun.
  func anticipate(_ work: @escaping @Sendable () -> Void) {
    guard count > 1 else { return }
    DispatchQueue.global().async(execute: work)
  }

  /// Takes something apart that nobody needs any more, while this thread goes on: what was worked out
  /// for a large configuration has a million parts.
  func dispose(of garbage: some Sendable) {
    guard count > 1 else { return }
    DispatchQueue.global().async { withExtendedLifetime(garbage) {} }
  }
}
