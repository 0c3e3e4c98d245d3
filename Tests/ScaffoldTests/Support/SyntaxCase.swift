import ScaffoldCompiler
import Testing

/// A text with its mistake marked, and what is to be found there.
struct SyntaxCase: CustomTestStringConvertible, Sendable {
  let name: String
  let marked: MarkedText
  let rule: DiagnosticRule
  let message: String

  var testDescription: String { name }

  init(
    _ name: String, _ marked: MarkedText, _ message: String, rule: DiagnosticRule = .malformedXML
  ) {
    self.name = name
    self.marked = marked
    self.message = message
    self.rule = rule
  }
}
