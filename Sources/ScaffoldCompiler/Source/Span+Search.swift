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

  /// Whether an unaccented letter is a capital.
  var hasCapitals: Bool {
    for index in indices
    where self[index] >= UInt8(ascii: "A") && self[index] <= UInt8(ascii: "Z") {
      return true
    }
    return false
  }

  /// The number that the bytes spell, as `Int` reads it.
  var number: Int? {
    // Most are a digit or two, without a sign.
    guard count > 0, count < 18 else { return Int(text) }
    var number = 0
    for index in indices {
      guard self[index] >= UInt8(ascii: "0"), self[index] <= UInt8(ascii: "9") else {
        return Int(text)
      }
      number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
    }
    return number
  }

  /// The bytes as text.
  var text: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
