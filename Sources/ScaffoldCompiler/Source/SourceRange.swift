/// A stretch of a file's decoded text, in bytes of UTF-8, end excluded.
package struct SourceRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  package var isEmpty: Bool { start == end }

  package func overlaps(_ other: SourceRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The range with its whole line, if it is alone there.
  package func withWholeLine(in bytes: [UInt8], notBefore limit: Int = 0) -> SourceRange {
    let first = max(Self.lineStart(in: bytes, at: start), limit)
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard bytes[first..<start].allSatisfy(isBlank) else { return self }
    var last = end
    while last < bytes.count, isBlank(bytes[last]) { last += 1 }
    guard last < bytes.count, bytes[last] == 0x0A || bytes[last] == 0x0D else { return self }
    last += bytes[last] == 0x0D && last + 1 < bytes.count && bytes[last + 1] == 0x0A ? 2 : 1
    return SourceRange(first, last)
  }

  /// Where the line of an offset begins, behind a byte order mark.
  package static func lineStart(in bytes: [UInt8], at offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : start
  }
}

/// A stretch of one particular file.
package struct SourceLocation: Hashable, Sendable {
  package let file: FileID
  package let range: SourceRange

  package init(file: FileID, range: SourceRange) {
    self.file = file
    self.range = range
  }
}

/// A place as people read it: line and column, both 1-based, columns in Unicode scalars.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
