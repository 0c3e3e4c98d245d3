/// Between a value as XML spells it and as it is meant.
package enum AttributeValue {
  /// Resolves references and normalises white space (XML 1.0 §3.3.3).
  ///
  /// The input is well-formed and has no DTD, so only the five predefined entities and character
  /// references occur; anything else is kept as it stands.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: decodedBytes(bytes.span), as: UTF8.self)
  }

  /// The same as bytes.
  static func decodedBytes(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"):
        let rest = bytes.extracting((index + 1)...)
        if let length = rest.firstIndex(of: UInt8(ascii: ";")),
          let scalar = scalar(ofReference: rest.extracting(..<length))
        {
          if scalar.isASCII {
            output.append(UInt8(scalar.value))
          } else {
            output.append(contentsOf: scalar.utf8)
          }
          index += 1 + length
        } else {
          output.append(byte)
        }
      case UInt8(ascii: "\r"):
        // A line ending of two bytes is one white space.
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
        output.append(UInt8(ascii: " "))
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        output.append(UInt8(ascii: " "))
      default:
        let end = endOfPlain(bytes, from: index)
        let plain = bytes.extracting(index..<end)
        unsafe plain.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
        index = end
        continue
      }
      index += 1
    }
    return output
  }

  /// Where something that is decoded stands next, or the end.
  ///
  /// - Parameter start: of something that is not.
  private static func endOfPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let mark = UInt8(ascii: "&")
    var index = start + 1
    while let word = ByteWord(bytes, at: index) {
      let length = word.length(before: mark, mark, mark, orBelow: 0x20)
      index += length
      if length < 8 { return index }
    }
    while index < bytes.count, bytes[index] != mark, bytes[index] >= 0x20 { index += 1 }
    return index
  }

  /// Appends a value so that it stands right between double quotes and reads back unchanged.
  ///
  /// - Returns: whether something had to be escaped.
  @discardableResult
  package static func appendEscaped(_ value: String, to output: inout [UInt8]) -> Bool {
    let bytes = value.utf8.span
    guard needsEscape(bytes) else {
      unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
      return false
    }
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "\t"): output.append(contentsOf: "&#9;".utf8)
      case UInt8(ascii: "\n"): output.append(contentsOf: "&#10;".utf8)
      case UInt8(ascii: "\r"): output.append(contentsOf: "&#13;".utf8)
      default: output.append(byte)
      }
    }
    return true
  }

  /// The value as it stands between double quotes.
  static func escaped(_ value: String) -> String {
    var escaped: [UInt8] = []
    appendEscaped(value, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a value cannot stand between double quotes as it is.
  static func needsEscape(_ bytes: Span<UInt8>) -> Bool {
    var cursor = 0
    while ByteBlock.lengthOfPlainValue(bytes, at: cursor) == 16 { cursor += 16 }
    if let word = ByteWord(bytes, at: cursor), word.isPlainValue { cursor += 8 }
    // The last word overlaps the one before it. A control character may be none of those that are
    // escaped, so that what is left is looked at byte by byte.
    if bytes.count >= 8, bytes.count - cursor < 8,
      let last = ByteWord(bytes, at: bytes.count - 8), last.isPlainValue
    {
      return false
    }
    while cursor < bytes.count {
      if needsEscape(bytes[cursor]) { return true }
      cursor += 1
    }
    return false
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    // Letters stand above all of them.
    if byte > UInt8(ascii: ">") { return false }
    return switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default:
      false
    }
  }

  private static func scalar(ofReference name: Span<UInt8>) -> Unicode.Scalar? {
    if name.spells("quot") { return "\"" }
    if name.spells("amp") { return "&" }
    if name.spells("lt") { return "<" }
    if name.spells("gt") { return ">" }
    if name.spells("apos") { return "'" }
    let reference = name.text
    if reference.hasPrefix("#x") {
      return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return reference.hasPrefix("#")
      ? UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init) : nil
  }
}
