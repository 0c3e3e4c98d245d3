import Glibc

/// Asks the system for large pages where a thread puts what stays: to touch the memory of a large configuration
/// for the first time, page by page of 4 KiB, takes a tenth of the time.
///
/// It only says where the memory stands; that is a wish, and where it cannot be granted, nothing changes.
struct LargePages {
  /// What is asked for at once, in bytes: the heap of a thread, which begins where this divides its address.
  static let stretch = 64 << 20

  /// An array that holds so many bytes holds a large page, wherever it begins.
  private static let leastArray = 4 << 20

  /// Whoever puts less has no use for more than that needs; in bytes.
  private let leastUse: Int
  private var used = 0
  /// The stretches that were asked for last, each in a place of its own.
  private var asked = [UInt](repeating: 0, count: 16)
  /// Where the heap of the process ended that was asked for.
  private var end: UInt = 0

  init(leastUse: Int = 2 << 20) {
    self.leastUse = leastUse
  }

  /// Says that something was put somewhere. Few of them tell where all are, as they stand close together.
  ///
  /// - Returns: whether the system was asked.
  @discardableResult
  mutating func add(_ bytes: [UInt8]) -> Bool {
    used += bytes.count
    guard used > leastUse, !bytes.isEmpty else { return false }
    let address = unsafe bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    let heapEnd = unsafe UInt(bitPattern: sbrk(0))
    if address < heapEnd { return add(address, inHeapTo: heapEnd) }
    let stretch = address / UInt(Self.stretch)
    let place = Int(stretch % UInt(asked.count))
    guard asked[place] != stretch else { return false }
    asked[place] = stretch
    Self.ask(from: stretch * UInt(Self.stretch), to: (stretch + 1) * UInt(Self.stretch))
    return true
  }

  /// The same items in an array of just their number, which asks for large pages where it is large.
  static func array<Item: BitwiseCopyable>(of items: some Collection<Item>) -> [Item] {
    let count = items.count
    // Threads share one empty array, and the initializer below writes its length all the same.
    if count == 0 { return [] }
    return unsafe Array(unsafeUninitializedCapacity: count) { room, filled in
      unsafe ask(for: UnsafeMutableRawBufferPointer(room))
      _ = unsafe room.initialize(fromContentsOf: items)
      filled = count
    }
  }

  /// The items of several arrays, one behind the other, in an array of that kind.
  ///
  /// - Parameter adapt: changes what has come from the array of this number, in place.
  static func array<Item: BitwiseCopyable>(
    joining pieces: [[Item]], _ adapt: (_ piece: Int, inout MutableSpan<Item>) -> Void = { _, _ in }
  ) -> [Item] {
    let count = pieces.reduce(0) { $0 + $1.count }
    if count == 0 { return [] }
    return unsafe Array(unsafeUninitializedCapacity: count) { room, filled in
      unsafe ask(for: UnsafeMutableRawBufferPointer(room))
      for (number, piece) in pieces.enumerated() {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: room[filled...])
        let end = unsafe rest.initialize(fromContentsOf: piece)
        var copied = unsafe UnsafeMutableBufferPointer(rebasing: rest[..<end]).mutableSpan
        adapt(number, &copied)
        filled += end
      }
    }
  }

  /// Asks for a single array that is about to be filled, where it is large.
  static func ask(for array: UnsafeMutableRawBufferPointer) {
    guard array.count >= leastArray else { return }
    let start = UInt(bitPattern: array.baseAddress)
    ask(from: start, to: start + UInt(array.count))
  }

  /// - Parameter newEnd: where the heap of the process ends now.
  mutating func add(_ address: UInt, inHeapTo newEnd: UInt) -> Bool {
    guard newEnd != end else { return false }
    // It grows at its end, and gives back there what nobody uses.
    Self.ask(from: newEnd > end ? max(address, end) : address, to: newEnd)
    end = newEnd
    return true
  }

  /// What is not there is left out.
  private static func ask(from start: UInt, to end: UInt) {
    let page = UInt(getpagesize())
    let start = start / page * page
    guard let address = unsafe UnsafeMutableRawPointer(bitPattern: start) else { return }
    _ = unsafe madvise(address, Int(end - start), MADV_HUGEPAGE)
  }
}
