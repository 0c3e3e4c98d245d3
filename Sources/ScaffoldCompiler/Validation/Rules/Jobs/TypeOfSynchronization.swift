/// `SynchronizeTask/@Type` is the `Type` of its connector's PrepareSynchronization in the same job.
enum TypeOfSynchronization: JobCheck {
  private static let names = ["None", "ActiveDirectory", "Changes"]

  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    if isOfOneType(plan) { return [] }
    return plan.places(of: TaskKind.synchronize)
      .compactMap { finding(plan.tasks[$0], plan, context) }
  }

  /// Whether the tasks all say the same, as in nearly every job.
  private static func isOfOneType(_ plan: JobPlan) -> Bool {
    var first: Attribute??
    for task in plan.tasks
    where task.kind == TaskKind.synchronize || task.kind == TaskKind.prepareSynchronization {
      let type = task.filled(.type)
      switch first {
      case nil: first = .some(type)
      case .some(nil): if type != nil { return false }
      case .some(let known?): if type.map({ known.hasSameValue(as: $0) }) != true { return false }
      }
    }
    return true
  }

  private static func finding(
    _ task: PlannedTask, _ plan: JobPlan, _ context: ValidationContext
  ) -> Diagnostic? {
    guard let connector = task.filled(.connector), let type = type(of: task) else { return nil }
    let prepared = plan.places(of: TaskKind.prepareSynchronization).map { plan.tasks[$0] }
      .filter { $0.filled(.connector)?.hasSameValue(as: connector) == true }
    let types = prepared.compactMap(Self.type)
    guard let first = prepared.first, types.count == prepared.count, !types.contains(type) else {
      return nil
    }
    return .synchronizationTypeDiffers(
      task, type, prepared: types[0], at: context.blame(task, Term.type),
      other: context.location(of: first.entry))
  }

  /// Nothing for a value that is no type, which is a finding of its own.
  private static func type(of task: PlannedTask) -> String? {
    guard let type = task.text(.type) else { return names[0] }
    return names.contains(type) ? type : nil
  }
}

extension Diagnostic {
  fileprivate static func synchronizationTypeDiffers(
    _ task: PlannedTask, _ type: String, prepared: String, at blame: Blame, other: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .synchronizationTypeDiffers, at: blame,
      "\(task.title) has the type '\(type)', its preparation '\(prepared)'",
      notes: [.init("the preparation stands here", at: other)])
  }
}
