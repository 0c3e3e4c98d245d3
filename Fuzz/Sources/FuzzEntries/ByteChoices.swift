/// Bytes as a row of choices. Once they are used up, every choice is the first one.
struct ByteChoices {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isEmpty: Bool { index >= bytes.count }

  mutating func byte() -> Int {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return Int(bytes[index])
  }

  /// Below `bound`, which is at most 65,536.
  mutating func number(below bound: Int) -> Int {
    let value = bound > 256 ? byte() << 8 | byte() : byte()
    return value % max(bound, 1)
  }

  /// One of a list; nothing where it is empty.
  mutating func pick<Element>(_ list: [Element]) -> Element? {
    list.isEmpty ? nil : list[number(below: list.count)]
  }
}
