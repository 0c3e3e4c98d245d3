/// `<Task>Override` names a task of that kind and restates what differs.
enum OverrideOfTask: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    plan.tasks.compactMap { finding($0, context) }
  }

  private static func finding(_ task: PlannedTask, _ context: ValidationContext) -> Diagnostic? {
    guard !task.isInPlace, let kind = TaskKind.overridden(by: task.entry.name),
      let definition = task.definition
    else { return nil }
    let place = context.location(of: definition)
    guard kind == definition.name else {
      return .overrideOfOtherKind(
        task, definition, at: context.blame(.identifier, of: task.entry), task: place)
    }
    guard !task.entry.hasChildren, restates(task.entry, definition) else { return nil }
    return .overrideWithoutEffect(task, at: context.blame(task.entry), task: place)
  }

  /// Whether every attribute has the value that the task has anyway.
  private static func restates(_ override: Element, _ definition: Element) -> Bool {
    override.attributes.allSatisfy { attribute in
      if attribute.name == Term.level || attribute.name == Term.id
        || attribute.isNamespaceDeclaration
      {
        return true
      }
      guard let original = definition[attribute.name] else { return false }
      let value = attribute.value
      if let flag = Boolean.parse(value) { return flag == Boolean.parse(original) }
      return value == original
    }
  }
}

extension Diagnostic {
  fileprivate static func overrideOfOtherKind(
    _ task: PlannedTask, _ definition: Element, at blame: Blame, task place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .overrideOfOtherKind, at: blame, "\(task.title) is a \(definition.name.text)",
      notes: [.init("it stands here", at: place)],
      help: ["write '\(definition.name.text)Override'"])
  }

  fileprivate static func overrideWithoutEffect(
    _ task: PlannedTask, at blame: Blame, task place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .overrideWithoutEffect, at: blame, "this changes nothing of \(task.title)",
      notes: [.init("the task stands here", at: place)],
      help: ["write a Step, or what differs"])
  }
}
