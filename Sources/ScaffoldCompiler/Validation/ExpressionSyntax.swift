/// What can be said about an expression without compiling it.
enum ExpressionSyntax {
  enum Problem: Equatable {
    case prefixCase(String, usual: String)
    case notClosed(Character)
    case notOpened(Character)
  }

  /// Whether it is worth a closer look: it is code, or has the prefix of code in the wrong case.
  static func mayBeWrong(_ value: Span<UInt8>) -> Bool {
    if value.count > 2, value[1] == UInt8(ascii: "#"), value[2] == UInt8(ascii: ":") {
      return value[0] | 0x20 == UInt8(ascii: "c")
    }
    return value.count > 7 && value[7] == UInt8(ascii: ":")
      && ValueSyntax.match(value.extracting(0..<7), "literal") != .wrong && value[0] != 0x4C
  }

  static func problem(in expression: Span<UInt8>) -> Problem? {
    guard mayBeWrong(expression) else { return nil }
    if expression.starts(with: "c#:") { return .prefixCase("c#:", usual: "C#:") }
    guard expression.starts(with: "C#:") else {
      let count = min(8, expression.count)
      return .prefixCase(expression.extracting(0..<count).text, usual: "Literal:")
    }
    return unbalanced(expression)
  }

  /// Strings that may hold code, quotes or line ends of their own are left to the compiler, and so
  /// are comments, which end where the line did.
  private static func unbalanced(_ code: Span<UInt8>) -> Problem? {
    var open: [UInt8] = []
    var quote: UInt8?
    var index = 3
    while true {
      while index < code.count, !marks.contains(code[index]) { index += 1 }
      if index >= code.count { break }
      let byte = code[index]
      let next = index + 1 < code.count ? code[index + 1] : 0
      if let mark = quote {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == mark {
          quote = nil
        }
      } else {
        switch byte {
        case UInt8(ascii: "$"), UInt8(ascii: "@"):
          if next == UInt8(ascii: "\"") || next == UInt8(ascii: "@") || next == UInt8(ascii: "$") {
            return nil
          }
        case UInt8(ascii: "/"):
          if next == UInt8(ascii: "/") || next == UInt8(ascii: "*") { return nil }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if byte == next, index + 2 < code.count, code[index + 2] == byte { return nil }
          quote = byte
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
          open.append(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
          guard let last = open.popLast() else { return .notOpened(character(byte)) }
          // The codes of a pair of brackets differ by one or two.
          if byte < last || byte - last > 2 { return .notClosed(character(last)) }
        default:
          break
        }
      }
      index += 1
    }
    return (quote ?? open.last).map { .notClosed(character($0)) }
  }

  /// Quotes, brackets, `\`, `/`, `$` and `@`.
  private static var marks: ASCIISet {
    ASCIISet(low: 0x0000_8394_0000_0000, high: 0x2800_0000_3800_0001)
  }

  private static func character(_ byte: UInt8) -> Character {
    Character(Unicode.Scalar(byte))
  }
}
