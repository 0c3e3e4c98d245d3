/// Which tasks use which OpenID client.
package struct ClientTasks: DerivedFact {
  /// One task, in its job or at top level.
  package struct Use: Sendable {
    package let task: Element
    /// The job that holds the task; nothing at top level.
    package var job: Element? { task.parent.flatMap { $0.name == .job ? $0 : nil } }
    /// The task's element, without what an override adds to it.
    package var kind: String {
      let name = task.name.text
      return name.hasSuffix("Override") ? String(name.dropLast("Override".count)) : name
    }
  }

  private var names = ByteTable()
  /// By the number of the client.
  private var lists: [[Use]] = []

  package init(_ index: DefinitionIndex) {
    let kinds = index.kinds.filter { $0.text.hasSuffix("Task") }
    for kind in kinds.sorted(by: { $0.text.precedes($1.text) }) {
      for task in index.elements(kind) { add(task) }
    }
    index.elements(.job).forEach(fetching: .written) { job in
      for task in job.children { add(task) }
    }
  }

  private mutating func add(_ task: Element) {
    guard let client = task.filled(.openIdClient) else { return }
    let (number, isNew) = client.withBytes { names.insert($0, space: 0) }
    if isNew { lists.append([]) }
    lists[number].append(Use(task: task))
  }

  /// Every client that a task uses, by name.
  package var clients: [String] { names.texts(space: 0).sorted { $0.precedes($1) } }

  package func uses(of client: String) -> [Use] {
    names.number(of: client, space: 0).map { lists[$0] } ?? []
  }
}
