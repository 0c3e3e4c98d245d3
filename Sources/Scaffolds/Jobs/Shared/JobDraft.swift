import ScaffoldCompiler

/// A job in the making: its rows in order, and what becomes of them.
///
/// A row is what shares one level. A row without tasks leaves no gap.
struct JobDraft {
  /// One child of the job.
  enum Entry {
    case task(TaskDraft, level: Int)
    case step(identifier: Sourced, level: Int)

    var level: Int {
      switch self {
      case .task(_, let level), .step(_, let level): level
      }
    }
  }

  let header: JobHeader
  var entries: [Entry] = []
  /// Attributes of the job behind its agent, in order.
  var flags: [String] = []

  private var nextLevel = 0

  init(_ header: JobHeader) {
    self.header = header
    // Jobs of one connector have some ten tasks; to move them to more room costs more than the room.
    entries.reserveCapacity(16)
  }

  /// Adds a row; all its tasks run together.
  mutating func row(_ tasks: [TaskDraft]) {
    guard !tasks.isEmpty else { return }
    for task in tasks { entries.append(.task(task, level: nextLevel)) }
    nextLevel += 1
  }

  /// Adds a row of one task, or none.
  mutating func row(_ task: TaskDraft?) {
    guard let task else { return }
    entries.append(.task(task, level: nextLevel))
    nextLevel += 1
  }

  /// The full identifier of one of the job's own tasks.
  func identifier(_ suffix: String) -> String {
    String(header.identifier.value, "_", suffix)
  }

  func identifier(of entry: Entry) -> String {
    switch entry {
    case .task(let task, _): identifier(task.suffix)
    case .step(let identifier, _): identifier.value
    }
  }

  // MARK: Becoming XML

  /// Writes the job with its tasks and what its arguments add, or the tasks alone.
  ///
  /// - Returns: false after an error.
  mutating func write(to tree: inout TreeDraft, in context: ExpansionContext) -> Bool {
    insertSteps(in: context)
    let links = linkedParents(in: context)
    guard let client = client(in: context), !context.hasErrors else { return false }
    let writer = TaskElementWriter(self, client: client, links: links, in: context)
    if header.call.argument(.doNotCreateJob) != nil {
      writer.write(to: &tree, haveLevels: false)
    } else {
      tree.open("Job", from: header.call.origin)
      writeAttributes(to: &tree)
      writer.write(to: &tree, haveLevels: true)
      tree.close()
    }
    return true
  }

  /// Asked for only where a task needs one, so that nobody must choose a client for nothing.
  private func client(in context: ExpansionContext) -> Sourced? {
    let needsOne = entries.contains {
      if case .task(let task, _) = $0 { task.side == .agent } else { false }
    }
    return needsOne
      ? OpenIdClientChoice.client(for: header.call, in: context)
      : Sourced("", from: header.call.origin)
  }

  private func writeAttributes(to tree: inout TreeDraft) {
    let call = header.call
    tree.set("Identifier", header.identifier)
    for (language, text) in header.displayNames { tree.set("DisplayName_L\(language)", text) }
    tree.set("Agent", header.agent)
    if let schedule = call.argument(.cronTabExpression) {
      tree.set("CronTabExpression", schedule[.cronTab])
      tree.set("CronTimeZone", schedule[.cronTimeZone])
    }
    for flag in flags { tree.set(flag, "true", from: call.origin) }
  }
}
