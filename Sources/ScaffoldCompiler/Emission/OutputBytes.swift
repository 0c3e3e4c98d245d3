/// Bytes on their way out: gathered as a whole, or handed on in pieces, so that a large file is never in
/// memory at once.
struct OutputBytes {
  /// What has not been handed on.
  var bytes: [UInt8] = []
  private var handedOn = 0
  private let take: (([UInt8]) -> Void)?

  /// A piece is handed on once it has this many bytes.
  private static let full = 1 << 20

  /// - Parameter take: what becomes of each piece; nothing gathers all of them.
  init(_ take: (([UInt8]) -> Void)? = nil) {
    self.take = take
  }

  /// How many there have been.
  var count: Int { handedOn + bytes.count }

  /// - Parameter count: how many bytes there will be, at most.
  mutating func reserve(_ count: Int) {
    // Behind a full piece there is room for the line that filled it.
    bytes.reserveCapacity(take == nil ? count : min(count, Self.full + 1 << 14))
  }

  mutating func append(contentsOf part: some Sequence<UInt8>) { bytes.append(contentsOf: part) }

  /// Hands on what there is, if that is enough for a piece.
  mutating func handOnIfFull() {
    if bytes.count >= Self.full { handOn() }
  }

  /// Hands on what there is; where all are gathered, they stay.
  mutating func handOn() {
    guard let take else { return }
    take(bytes)
    handedOn += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }
}
