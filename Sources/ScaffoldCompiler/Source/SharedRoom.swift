/// Room for the items of an array in the making, which several threads fill: each writes to places of its own.
@safe struct SharedRoom<Item: BitwiseCopyable>: Sendable {
  private let address: UInt
  private let count: Int

  /// An array of so many items, none of which has to be moved when all are there.
  ///
  /// - Parameter fill: writes every item; it is not asked where there is none.
  static func array(_ count: Int, _ fill: (SharedRoom) -> Void) -> [Item] {
    // Threads share one empty array, and the initializer below writes its length all the same.
    if count == 0 { return [] }
    return unsafe Array(unsafeUninitializedCapacity: count) { room, filled in
      unsafe LargePages.ask(for: UnsafeMutableRawBufferPointer(room))
      fill(SharedRoom(address: UInt(bitPattern: room.baseAddress), count: count))
      filled = count
    }
  }

  /// An item that was written already.
  subscript(place: Int) -> Item {
    @inline(__always)
    get { unsafe pointer(place).pointee }
    @inline(__always)
    nonmutating set { unsafe pointer(place).initialize(to: newValue) }
  }

  @inline(__always)
  private func pointer(_ place: Int) -> UnsafeMutablePointer<Item> {
    precondition(place >= 0 && place < count)
    // There are items, so they stand somewhere.
    return unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped + place
  }
}
