/// The tasks of one job in reading order, whether they stand in it or are named by a step.
struct JobTasks: Sendable {
  struct Entry: Sendable {
    /// The task itself; nothing where a step names one that is not there.
    let task: Element?
    let identifier: String
    /// The task's element, for instance `ExportTask`.
    let kind: String
    let level: Int?
  }

  let entries: [Entry]

  init(_ job: Element, _ index: DefinitionIndex) {
    let kinds = index.kinds.filter { $0.text.hasSuffix("Task") }
      .sorted { $0.text.precedes($1.text) }
    func declared(_ identifier: String) -> Element? {
      for kind in kinds {
        if let task = index.definition(kind, identifier) { return task }
      }
      return nil
    }
    entries = job.children.map { child in
      let level = child[Name("Level")].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
      let identifier = child[.identifier] ?? child[Name("Task")] ?? ""
      let isReference = child.name == .step || child.name.text.hasSuffix("Override")
      let task = isReference ? declared(identifier) : child
      return Entry(
        task: task, identifier: identifier, kind: task?.name.text ?? child.name.text, level: level)
    }
  }

  /// The tasks of a kind.
  func tasks(_ kind: String) -> [Element] {
    entries.filter { $0.kind == kind }.compactMap(\.task)
  }

  /// The values of an attribute of all tasks of these kinds, each once, in order.
  func values(_ attribute: Name, of kinds: [String]) -> [String] {
    var seen: Set<String> = []
    return entries.filter { kinds.contains($0.kind) }
      .compactMap { $0.task?[attribute] }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
