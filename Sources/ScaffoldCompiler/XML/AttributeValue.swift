/// Between a value as XML spells it and as it is meant.
package enum AttributeValue {
  /// Resolves references and normalises white space (XML 1.0 §3.3.3).
  ///
  /// The input is well-formed and has no DTD, so only the five predefined entities and character
  /// references occur; anything else is kept as it stands.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: decodedBytes(bytes), as: UTF8.self)
  }

  /// The same as bytes.
  package static func decodedBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"):
        if let end = bytes[index...].firstIndex(of: UInt8(ascii: ";")),
          let scalar = scalar(ofReference: bytes[(index + 1)..<end])
        {
          output.append(contentsOf: scalar.utf8)
          index = end
        } else {
          output.append(byte)
        }
      case UInt8(ascii: "\r"):
        // A line ending of two bytes is one white space.
        if index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
        output.append(UInt8(ascii: " "))
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        output.append(UInt8(ascii: " "))
      default:
        let end = endOfPlain(bytes, from: index)
        output.append(contentsOf: bytes[index..<end])
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
  private static func endOfPlain(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "&"), bytes[index] >= 0x20 {
      index += 1
    }
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

  private static let predefined: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    (Array("quot".utf8), "\""), (Array("amp".utf8), "&"), (Array("lt".utf8), "<"),
    (Array("gt".utf8), ">"), (Array("apos".utf8), "'"),
  ]

  private static func scalar(ofReference name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    for (known, scalar) in predefined where name.elementsEqual(known) { return scalar }
    let reference = String(decoding: name, as: UTF8.self)
    if reference.hasPrefix("#x") {
      return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return reference.hasPrefix("#")
      ? UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init) : nil
  }
}
