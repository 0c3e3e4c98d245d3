/// A list that grows at its end and is emptied to grow again, for what is appended by the million: an
/// array asks each time whether somebody else holds it.
@safe struct GrowingList<Item: BitwiseCopyable>: ~Copyable {
  private var room: UnsafeMutableBufferPointer<Item>
  private(set) var count = 0

  init() {
    unsafe room = .allocate(capacity: 256)
  }

  deinit { unsafe room.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// An element that is there.
  subscript(place: Int) -> Item {
    get {
      precondition(place >= 0 && place < count)
      return unsafe room[place]
    }
    set {
      precondition(place >= 0 && place < count)
      unsafe room[place] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ element: Item) {
    if unsafe count == room.count { grow() }
    unsafe room.initializeElement(at: count, to: element)
    count += 1
  }

  /// The last one, which goes.
  mutating func popLast() -> Item? {
    guard count > 0 else { return nil }
    count -= 1
    return unsafe room[count]
  }

  var last: Item? { count == 0 ? nil : self[count - 1] }

  /// Forgets all, but keeps the room.
  mutating func removeAll() { count = 0 }

  /// The elements in an array of just their number.
  var array: [Item] { unsafe LargePages.array(of: room[..<count]) }

  private mutating func grow() {
    let larger = unsafe UnsafeMutableBufferPointer<Item>.allocate(capacity: room.count * 2)
    unsafe LargePages.ask(for: UnsafeMutableRawBufferPointer(larger))
    _ = unsafe larger.initialize(fromContentsOf: room)
    unsafe room.deallocate()
    unsafe room = larger
  }
}
