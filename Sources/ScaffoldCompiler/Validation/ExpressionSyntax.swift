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

  static func problem(in expression: String) -> Problem? {
    if expression.hasPrefix("c#:") { return .prefixCase("c#:", usual: "C#:") }
    guard expression.hasPrefix("C#:") else {
      return .prefixCase(String(expression.prefix(8)), usual: "Literal:")
    }
    let code = expression.dropFirst(3)
    // Strings that may hold code, quotes or line ends of their own are left to the compiler, and
    // so are comments, which end where the line did.
    if ["$\"", "@\"", "\"\"\"", "//", "/*"].contains(where: { code.contains($0) }) { return nil }
    return unbalanced(code)
  }

  private static func unbalanced(_ code: Substring) -> Problem? {
    let closers: [Character: Character] = ["(": ")", "[": "]", "{": "}"]
    var open: [Character] = []
    var quote: Character?
    var isEscaped = false
    for letter in code {
      if let mark = quote {
        if isEscaped {
          isEscaped = false
        } else if letter == "\\" {
          isEscaped = true
        } else if letter == mark {
          quote = nil
        }
        continue
      }
      switch letter {
      case "\"", "'":
        quote = letter
      case "(", "[", "{":
        open.append(letter)
      case ")", "]", "}":
        guard let last = open.popLast() else { return .notOpened(letter) }
        if closers[last] != letter { return .notClosed(last) }
      default:
        break
      }
    }
    return quote.map(Problem.notClosed) ?? open.last.map(Problem.notClosed)
  }
}
