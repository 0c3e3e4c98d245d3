/// One finding: a mistake of the user, as a value.
package struct Diagnostic: Sendable, Hashable {
  package let rule: DiagnosticRule
  package var severity: Severity
  package let location: SourceLocation
  /// The specific fact, names quoted, without a full stop; long values are shortened.
  package let message: String
  package var notes: [Note]
  /// What to do, each a line of its own after `help:`.
  package var help: [String] {
    didSet { help = help.map(MessageText.shortened) }
  }
  /// From the call in a file to the generated node that is wrong; empty for what stands in a file.
  package var expansion: [ExpansionStep] = []
  /// Changes that would mend it.
  package var fixes: [Fix] = []

  /// One scaffolding on the way to a generated node.
  package struct ExpansionStep: Sendable, Hashable {
    /// The scaffolding's element.
    package let scaffolding: String
    /// Where it is called.
    package let invocation: SourceLocation
    /// What it generated, by element and identifier: `Job[X]/ExportTask[Y]/@Agent`.
    package let generated: String

    package init(scaffolding: String, invocation: SourceLocation, generated: String) {
      self.scaffolding = scaffolding
      self.invocation = invocation
      self.generated = MessageText.shortened(generated)
    }
  }

  /// A change of the source that mends the finding.
  package struct Fix: Sendable, Hashable {
    package struct Edit: Sendable, Hashable {
      package let location: SourceLocation
      /// What stands there instead, as XML text.
      package let replacement: String

      package init(_ location: SourceLocation, _ replacement: String) {
        self.location = location
        self.replacement = replacement
      }
    }

    package let title: String
    /// Whether the meaning is certain, so that it may be applied without asking.
    package let isSafe: Bool
    package let edits: [Edit]

    package init(_ title: String, isSafe: Bool, edits: [Edit]) {
      self.title = MessageText.shortened(title)
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  /// A second place that belongs to the finding, or a remark without one.
  package struct Note: Sendable, Hashable {
    package let message: String
    package let location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = MessageText.shortened(message)
      self.location = location
    }
  }

  package init(
    _ rule: DiagnosticRule, at location: SourceLocation, _ message: String, notes: [Note] = [],
    help: [String] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.location = location
    self.message = MessageText.shortened(message)
    self.notes = notes
    self.help = help.map(MessageText.shortened)
  }

  /// The same finding with suggestions for a name that is not known.
  package func suggesting(_ candidates: [String], for name: String) -> Diagnostic {
    suggesting(KnownNames(candidates), for: name)
  }

  /// The same among names that were made ready.
  package func suggesting(_ known: KnownNames, for name: String) -> Diagnostic {
    let near = known.nearest(to: name)
    guard !near.isEmpty else { return self }
    var copy = self
    copy.help.append(Suggestions.question(near))
    return copy
  }
}

extension [Diagnostic] {
  /// In the order in which people read: file, place, then id, each once.
  package func sortedForReport() -> [Diagnostic] {
    let sorted = self.sorted { left, right in
      if left.location.file != right.location.file {
        return left.location.file < right.location.file
      }
      if left.location.range.start != right.location.range.start {
        return left.location.range.start < right.location.range.start
      }
      if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
      return left.message < right.message
    }
    var unique: [Diagnostic] = []
    unique.reserveCapacity(sorted.count)
    for diagnostic in sorted where unique.last != diagnostic { unique.append(diagnostic) }
    return unique
  }

  /// Whether any finding keeps an expansion from being right.
  package var containsErrors: Bool {
    contains { $0.severity == .error }
  }
}
