/// Translates byte offsets of a text into lines and columns.
///
/// A line ends at LF, CRLF or a lone CR, as XML 1.0 §2.11 has it. Built only for files that
/// something is said about.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many scalars begin before each block of bytes: a file may be one long line.
  private let scalarsBefore: [Int]

  private static let blockSize = 1024

  /// - Parameter bytes: UTF-8; a byte order mark at the front has no column of its own.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0]
    var scalarsBefore: [Int] = []
    scalarsBefore.reserveCapacity(bytes.count / Self.blockSize + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { scalarsBefore.append(scalars) }
      // Continuation bytes of UTF-8 look like 10xxxxxx; every other byte begins a scalar.
      if byte & 0xC0 != 0x80 { scalars += 1 }
      switch byte {
      case UInt8(ascii: "\n"):
        starts.append(offset + 1)
      case UInt8(ascii: "\r") where offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A:
        starts.append(offset + 1)
      default:
        break
      }
    }
    self.starts = starts
    self.scalarsBefore = scalarsBefore
  }

  /// The line and column of a byte offset; offsets beyond the text name its end.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    return SourcePosition(line: line + 1, column: scalars(from: starts[line], to: offset) + 1)
  }

  /// The bytes of a 1-based line without its ending.
  package func range(ofLine line: Int) -> SourceRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  /// The number of Unicode scalars between two byte offsets.
  package func scalars(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    // Most lines are shorter than what stands before them in their block.
    if end - start < Self.blockSize { return scalars(in: start..<end) }
    return scalars(before: end) - scalars(before: start)
  }

  private func scalars(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let block = (offset - 1) / Self.blockSize
    return scalarsBefore[block] + scalars(in: block * Self.blockSize..<offset)
  }

  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
