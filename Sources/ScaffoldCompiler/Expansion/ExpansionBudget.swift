import Synchronization

/// How much scaffoldings may make in one run: a list of calls and a list of names that each call
/// copies multiply to more than any machine holds.
final class ExpansionBudget: Sendable {
  /// In bytes of XML, of all that is generated together.
  static let maximum = 512 << 20

  private let left: Int
  private let used = Atomic<Int>(0)

  init(left: Int) {
    self.left = left
  }

  /// Whether more was made than is left. What is made after that is thrown away.
  var isExceeded: Bool { used.load(ordering: .relaxed) > left }

  func take(_ size: Int) { used.add(size, ordering: .relaxed) }

  /// How many items, in their order, fit; the one after them is the first that does not.
  ///
  /// - Parameter size: of an item, which may have to be made again to know it: which ones were made
  ///   before the budget was exceeded depends on the threads.
  func fitting(_ count: Int, size: (Int) -> Int) -> Int {
    var sum = 0
    for item in 0..<count {
      sum += size(item)
      if sum > left { return item }
    }
    return count
  }
}
