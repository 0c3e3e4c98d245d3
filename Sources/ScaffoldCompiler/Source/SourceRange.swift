/// A stretch of a file's decoded text, in bytes of UTF-8, end excluded.
package struct SourceRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  package var isEmpty: Bool { start == end }
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
