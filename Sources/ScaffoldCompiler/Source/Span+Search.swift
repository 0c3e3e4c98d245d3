/// What a value's bytes are asked, without making a string of them.
extension Span<UInt8> {
  func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }

  func starts(with prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return false }
    return prefix.withUTF8Buffer { letters in
      for index in 0..<length where unsafe letters[index] != self[index] { return false }
      return true
    }
  }

  /// Whether the bytes are those of a text.
  func spells(_ text: String) -> Bool {
    count == text.utf8.count && ByteHash.isSame(self, text.utf8.span)
  }

  /// Whether the bytes spell an unaccented word, in whatever case.
  ///
  /// - Parameter word: in lower case, and not longer than the bytes.
  func isSameWord(as word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      for index in letters.indices where unsafe self[index] | 0x20 != letters[index] {
        return false
      }
      return true
    }
  }

  /// The bytes as text.
  var text: String {
    String(decoding: indices.map { self[$0] }, as: UTF8.self)
  }
}
