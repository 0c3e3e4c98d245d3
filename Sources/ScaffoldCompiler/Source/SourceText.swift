/// The text of a file as UTF-8, with what is needed to write it back as it was.
package struct SourceText: Sendable {
  /// UTF-8. Every offset of the tool counts in these bytes. A UTF-8 byte order mark is kept in
  /// front; that of UTF-16 is not.
  package let bytes: [UInt8]
  package let encoding: TextEncoding
  /// The bytes of the file where they are not UTF-8, otherwise nothing.
  private let original: [UInt8]?
  /// How long the byte order mark in front of `original` is.
  private let originalMarkLength: Int

  package init(
    bytes: [UInt8], encoding: TextEncoding = .utf8, original: [UInt8]? = nil,
    originalMarkLength: Int = 0
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.original = original
    self.originalMarkLength = originalMarkLength
  }

  /// The bytes of the file itself, in its own encoding.
  package var fileBytes: [UInt8] { original ?? bytes }

  /// The text between two offsets.
  package subscript(range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Appends a stretch of the text as it is spelt in the file.
  ///
  /// - Parameter cursor: where the previous call ended, in text and file, so that walking through a
  ///   text of another encoding stays linear.
  package func appendFileBytes(
    of range: SourceRange, to output: inout [UInt8], cursor: inout FileCursor
  ) {
    guard let original else {
      output.append(contentsOf: bytes[range.start..<range.end])
      return
    }
    let start = fileOffset(of: range.start, from: &cursor)
    let end = fileOffset(of: range.end, from: &cursor)
    output.append(contentsOf: original[start..<end])
  }

  /// Appends text of ours in the file's encoding; what it cannot spell becomes a character
  /// reference, which XML reads as the same character.
  package func appendEncoded(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    guard original != nil else {
      output.append(contentsOf: text)
      return
    }
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      if let spelt = encoding.encode(scalar) {
        output.append(contentsOf: spelt)
      } else {
        for unit in "&#x\(String(scalar.value, radix: 16, uppercase: true));".unicodeScalars {
          output.append(contentsOf: encoding.encode(unit) ?? [])
        }
      }
    }
  }

  /// A cursor at the front of the text.
  package func startCursor() -> FileCursor {
    FileCursor(textOffset: 0, fileOffset: original == nil ? 0 : originalMarkLength)
  }

  /// Where each offset of the text lies in the file; nothing where the two are the same.
  package func fileOffsets() -> [Int]? {
    guard original != nil else { return nil }
    var cursor = startCursor()
    var offsets: [Int] = []
    offsets.reserveCapacity(bytes.count + 1)
    for offset in 0...bytes.count {
      let isInsideScalar = offset < bytes.count && bytes[offset] & 0xC0 == 0x80
      offsets.append(
        isInsideScalar ? offsets.last ?? 0 : fileOffset(of: offset, from: &cursor))
    }
    return offsets
  }

  private func fileOffset(of offset: Int, from cursor: inout FileCursor) -> Int {
    if offset < cursor.textOffset { cursor = startCursor() }
    while cursor.textOffset < offset {
      let lead = bytes[cursor.textOffset]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      cursor.textOffset += length
      cursor.fileOffset += encoding.isUTF16 ? (length == 4 ? 4 : 2) : 1
    }
    // A byte order mark belongs to the front of the text.
    return offset == 0 ? 0 : cursor.fileOffset
  }
}

/// One place in a text and the same place in the file that spells it.
package struct FileCursor: Sendable {
  fileprivate var textOffset: Int
  fileprivate var fileOffset: Int
}
