/// A schedule can be read, has five fields, and fires on some day.
enum ReadableSchedule: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    if let expression = plan.schedule?.expression, isRight(expression) { return [] }
    return findings(of: plan.job, context)
  }

  static func findings(outsideOfJobs context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.schedulingCleanDataBaseSetting).flatMap {
      findings(of: $0, context)
    }
  }

  private static func findings(
    of element: Element, _ context: ValidationContext
  ) -> [Diagnostic] {
    guard let attribute = element.attribute(Term.cronTabExpression) else { return [] }
    // Nothing written is no schedule.
    if attribute.isEmpty { return [] }
    switch context.index.fact(CronReadings.self).reading(of: attribute) {
    case .errors(let errors):
      let blame = context.blame(attribute, of: element)
      let text = attribute.value
      return errors.map {
        .cronSyntax($0, at: blame.narrowed(to: $0.range, of: text, context.configuration))
      }
    case .expression(let expression):
      if isRight(expression) { return [] }
      let blame = context.blame(attribute, of: element)
      let text = attribute.value
      return [
        expression.neverFires ? .cronNever(text, at: blame) : .cronSeconds(text, at: blame)
      ]
    }
  }

  private static func isRight(_ expression: CronExpression) -> Bool {
    !expression.neverFires && !expression.hasSeconds
  }
}

extension Blame {
  /// A part of the value, where the text of the file spells the value byte for byte.
  func narrowed(
    to part: Range<Int>, of value: String, _ configuration: Configuration
  ) -> Blame {
    guard let file = configuration.file(TreeID(location.file)),
      file.text[location.range] == value
    else { return self }
    let start = location.range.start
    let range = SourceRange(start + part.lowerBound, start + part.upperBound)
    return Blame(SourceLocation(file: location.file, range: range), expansion: expansion)
  }
}

extension Diagnostic {
  fileprivate static func cronSyntax(_ error: CronError, at blame: Blame) -> Diagnostic {
    Diagnostic(.cronSyntax, at: blame, error.message)
  }

  fileprivate static func cronSeconds(_ text: String, at blame: Blame) -> Diagnostic {
    let five = text.split { $0 == " " || $0 == "\t" }.dropFirst().joined(separator: " ")
    return Diagnostic(
      .cronSeconds, at: blame, "this schedule has six fields, the first of which counts seconds",
      help: ["'\(five)' fires at the same minutes"])
  }

  fileprivate static func cronNever(_ text: String, at blame: Blame) -> Diagnostic {
    Diagnostic(.cronNever, at: blame, "no day fits the schedule '\(text)', so it never fires")
  }
}
