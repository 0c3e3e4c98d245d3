import ScaffoldCompiler

/// The rules that one call makes, in their order: one for each rule of its table, or one for each of the
/// subjects that a rule is repeated for.
struct RuleRows: Sendable {
  struct Row: Sendable {
    /// In the table.
    let rule: Int
    /// Among all of them.
    let subject: Int?
    /// Where its Identifier stands among all of them.
    let identifier: Range<Int>
  }

  private(set) var rows: [Row] = []
  private(set) var subjects: [Sourced] = []
  private(set) var identifiers = TextBuffer(capacity: 1024)

  /// - Parameter isSorted: whether they are written by Identifier.
  init(_ rules: [PermissionRule], for call: AccessCall, isSorted: Bool) {
    rows.reserveCapacity(rules.count)
    for (place, rule) in rules.enumerated() {
      guard let list = rule.subjects else {
        append(place, rule, nil, call)
        continue
      }
      for name in list.names(for: call) {
        subjects.append(name)
        append(place, rule, subjects.count - 1, call)
      }
    }
    if isSorted { rows.sort { identifiers.precedes($0.identifier, $1.identifier) } }
  }

  private mutating func append(
    _ place: Int, _ rule: PermissionRule, _ subject: Int?, _ call: AccessCall
  ) {
    let start = identifiers.count
    var each = subject.map { RuleSubject(subjects[$0], call.index) }
    call.write(rule.identifier, each: &each, to: &identifiers)
    rows.append(Row(rule: place, subject: subject, identifier: start..<identifiers.count))
  }
}
