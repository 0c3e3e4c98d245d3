/// What a kind of finding is called, how much it weighs, and what people are told about it.
///
/// All of them stand in `DiagnosticRules.swift`; the first digit of the id names the area.
package struct DiagnosticRule: Sendable {
  /// `SC` and four digits.
  package let id: String
  /// A kebab-case name.
  package let name: String
  /// The weight when nobody configured another.
  package let severity: Severity
  /// One line for lists.
  package let summary: String
  /// Why it matters and what to do.
  package let explanation: String
  /// A few lines of configuration that provoke it.
  package let example: String

  package init(
    _ id: String, _ name: String, _ severity: Severity, summary: String, explanation: String,
    example: String
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.example = example
  }

  /// Every area, by its digit.
  package static let areas = [
    "syntax", "structure", "values", "references", "jobs", "scaffoldings", "agent", "bundle",
  ]

  /// The area that the first digit of the id stands for.
  package var area: String {
    let digit = id.dropFirst(2).first?.wholeNumberValue ?? 0
    return Self.areas.indices.contains(digit - 1) ? Self.areas[digit - 1] : ""
  }
}

extension DiagnosticRule: Hashable {
  package static func == (left: DiagnosticRule, right: DiagnosticRule) -> Bool {
    left.id == right.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
