internal import CLinux

/// Has the processor fetch from memory what is about to be read, several places at once, where it would
/// otherwise find out where the next one stands only when the one before has come.
///
/// It changes nothing but the time that reading takes.
enum Prefetch {
  /// How many bytes a processor fetches at once.
  private static let line = 64
  /// How many bytes are fetched of one array; more would drive out what was fetched first.
  private static let limit = 32 << 10

  /// Fetches items of an array.
  ///
  /// - Parameter places: what is beyond the end of the array is left out.
  @inline(__always)
  static func fetch<Item: BitwiseCopyable>(_ items: [Item], _ places: Range<Int>) {
    unsafe items.withUnsafeBytes { bytes in
      let stride = MemoryLayout<Item>.stride
      let first = places.lowerBound &* stride
      let last = min(places.upperBound &* stride, bytes.count, first &+ limit) &- 1
      guard first <= last, let base = bytes.baseAddress else { return }
      var place = first
      while place < last {
        unsafe scaffold_fetch(base + place)
        place &+= line
      }
      // Where they begin in the middle of a line, they may end in one more.
      unsafe scaffold_fetch(base + last)
    }
  }

  /// Goes through items, while the next one is being fetched.
  ///
  /// - Parameter fetch: is told of an item before `body` gets to the one before it.
  @inline(__always)
  static func forEach<Item, Items: RandomAccessCollection<Item>>(
    _ items: Items, fetching fetch: (Item) -> Void, _ body: (Item) -> Void
  ) where Items.Index == Int {
    for place in items.indices {
      if place + 1 < items.endIndex { fetch(items[place + 1]) }
      body(items[place])
    }
  }
}
