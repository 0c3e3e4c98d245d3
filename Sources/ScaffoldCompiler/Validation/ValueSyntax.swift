/// How the product reads values: as .NET does, with the invariant culture. All on bytes.
enum ValueSyntax {
  enum Verdict: Sendable, Equatable {
    case right
    /// Right but for upper and lower case.
    case wrongCase
    /// Of the right shape, but too small or too large.
    case outOfRange
    case wrong
  }

  static func boolean(_ value: Span<UInt8>) -> Verdict {
    let value = value.extracting(trimmed(value))
    if value.count == 1 {
      return value[0] == UInt8(ascii: "0") || value[0] == UInt8(ascii: "1") ? .right : .wrong
    }
    let expected: StaticString
    switch value.count {
    case 4: expected = "true"
    case 5: expected = "false"
    default: return .wrong
    }
    return match(value, expected)
  }

  static func integer(_ value: Span<UInt8>, in range: ClosedRange<Int64>) -> Verdict {
    let value = value.extracting(trimmed(value))
    var index = 0
    var isNegative = false
    if value.count > 0, value[0] == UInt8(ascii: "-") || value[0] == UInt8(ascii: "+") {
      isNegative = value[0] == UInt8(ascii: "-")
      index = 1
    }
    guard index < value.count else { return .wrong }
    var number: Int64 = 0
    var hasOverflow = false
    while index < value.count {
      guard isDigit(value[index]) else { return .wrong }
      let digit = Int64(value[index] - UInt8(ascii: "0"))
      let (product, first) = number.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      hasOverflow = hasOverflow || first || second
      number = sum
      index += 1
    }
    return !hasOverflow && range.contains(number) ? .right : .outOfRange
  }

  /// - Parameter isDecimal: whether it is a Decimal, which has no exponent and 29 digits at most.
  static func number(_ value: Span<UInt8>, isDecimal: Bool) -> Verdict {
    let value = value.extracting(trimmed(value))
    if !isDecimal, ["NaN", "Infinity", "-Infinity"].contains(value.text) { return .right }
    var index = 0
    if value.count > 0, value[0] == UInt8(ascii: "-") || value[0] == UInt8(ascii: "+") { index = 1 }
    var digits = 0
    var fraction = 0
    while index < value.count, isDigit(value[index]) || value[index] == UInt8(ascii: ",") {
      // Thousands may be set apart, but not before the first digit.
      if value[index] != UInt8(ascii: ",") { digits += 1 } else if digits == 0 { return .wrong }
      index += 1
    }
    if index < value.count, value[index] == UInt8(ascii: ".") {
      index += 1
      while index < value.count, isDigit(value[index]) {
        fraction += 1
        index += 1
      }
    }
    guard digits + fraction > 0 else { return .wrong }
    if !isDecimal, index < value.count, value[index] | 0x20 == UInt8(ascii: "e") {
      return integer(
        value.extracting((index + 1)..<value.count), in: -400...400) == .wrong ? .wrong : .right
    }
    guard index == value.count else { return .wrong }
    return isDecimal && digits > 29 ? .outOfRange : .right
  }

  /// How a value matches one that is right in lower case.
  static func match(_ value: Span<UInt8>, _ expected: StaticString) -> Verdict {
    let length = expected.utf8CodeUnitCount
    guard value.count == length else { return .wrong }
    return expected.withUTF8Buffer { letters in
      var verdict = Verdict.right
      for index in 0..<length where unsafe value[index] != letters[index] {
        let isLetter = value[index] >= 0x41 && value[index] <= 0x5A
        guard isLetter, unsafe value[index] | 0x20 == letters[index] else { return .wrong }
        verdict = .wrongCase
      }
      return verdict
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Where the value stands without white space around it.
  static func trimmed(_ value: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = value.count
    while start < end, value[start] <= 0x20 { start += 1 }
    while end > start, value[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
