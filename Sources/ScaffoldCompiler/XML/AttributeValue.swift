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
          output.append(contentsOf: String(scalar).utf8)
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
        output.append(byte)
      }
      index += 1
    }
    return output
  }

  /// Appends a value so that it stands right between double quotes and reads back unchanged.
  ///
  /// - Returns: whether something had to be escaped.
  @discardableResult
  package static func appendEscaped(_ value: String, to output: inout [UInt8]) -> Bool {
    var value = value
    return value.withUTF8 { bytes in
      guard needsEscape(unsafe bytes.span) else {
        unsafe output.append(contentsOf: bytes)
        return false
      }
      for index in bytes.indices {
        let byte = unsafe bytes[index]
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
  }

  /// Whether a value cannot stand between double quotes as it is.
  static func needsEscape(_ bytes: Span<UInt8>) -> Bool {
    var cursor = 0
    while let word = ByteWord(bytes, at: cursor) {
      // A control character may be none of those that are escaped.
      let length = word.lengthOfPlainValue
      if length < 8, needsEscape(bytes[cursor + length]) { return true }
      cursor += min(length + 1, 8)
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

  private static func scalar(ofReference name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let reference where reference.hasPrefix("#x"):
      return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let reference where reference.hasPrefix("#"):
      return UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
    default:
      return nil
    }
  }
}
