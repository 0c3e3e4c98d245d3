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

  private let byClient: [String: [Use]]

  package init(_ index: DefinitionIndex) {
    var byClient: [String: [Use]] = [:]
    func add(_ task: Element) {
      guard let client = task[.openIdClient], !client.isEmpty else { return }
      byClient[client, default: []].append(Use(task: task))
    }
    let kinds = index.kinds.filter { $0.text.hasSuffix("Task") }
    for kind in kinds.sorted(by: { $0.text.precedes($1.text) }) {
      index.elements(kind).forEach(add)
    }
    for job in index.elements(.job) { job.children.forEach(add) }
    self.byClient = byClient
  }

  /// Every client that a task uses, by name.
  package var clients: [String] {
    byClient.keys.sorted { $0.precedes($1) }
  }

  package func uses(of client: String) -> [Use] { byClient[client] ?? [] }
}
