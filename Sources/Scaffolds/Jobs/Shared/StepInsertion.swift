import ScaffoldCompiler

/// `AddTask`: steps between the generated tasks.
extension JobDraft {
  /// Inserts every step in document order; each sees the result of the one before.
  mutating func insertSteps(in context: ExpansionContext) {
    for argument in header.call.arguments(.addTask) {
      guard let task = argument[.task], let anchor = argument[.taskToCompareWith] else { continue }
      context.expect(.task, task)
      if let copy = argument[.copyOccurence] {
        context.diagnose(.copyOccurence(at: context.place(of: copy, else: header.call)))
      }
      if header.call.argument(.doNotCreateJob) != nil {
        context.diagnose(.stepWithoutJob(at: context.location(argument.element)))
      }
      let isBefore = argument.isTrue(.before)
      guard isBefore != argument.isTrue(.after) else {
        context.diagnose(.placeOfStep(at: context.location(argument.element)))
        continue
      }
      if isMissingStep(anchor.value, in: context) { continue }
      guard
        let place = TaskAnchors(job: self).place(
          of: anchor, occurence: argument.count(.occurence), for: argument, in: context)
      else { continue }
      let level = entries[place].level + (isBefore ? 0 : 1)
      shift(from: level)
      entries.insert(.step(identifier: task, level: level), at: isBefore ? place : place + 1)
    }
  }

  /// Whether a name is that of a step that could not be inserted, which has then been said already.
  func isMissingStep(_ name: String, in context: ExpansionContext) -> Bool {
    context.hasErrors
      && header.call.arguments(.addTask).contains { $0[.task]?.value == name }
      && !entries.contains { identifier(of: $0) == name }
  }

  /// Makes room for one level; what shared it moves together.
  private mutating func shift(from level: Int) {
    entries = entries.map { entry in
      guard entry.level >= level else { return entry }
      switch entry {
      case .task(let task, let level): return .task(task, level: level + 1)
      case .step(let identifier, let level): return .step(identifier: identifier, level: level + 1)
      }
    }
  }
}
