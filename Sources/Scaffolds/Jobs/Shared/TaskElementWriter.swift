import ScaffoldCompiler

/// Writes the entries of a job, attribute for attribute in the product's order.
struct TaskElementWriter {
  private let job: JobDraft
  private let client: Sourced
  private let links: [Int: [Sourced]]
  private let displayNames: [Languages.DisplayName]

  /// - Parameter links: what `LinkDependTask` adds to the entry at a place.
  init(
    _ job: JobDraft, client: Sourced, links: [Int: [Sourced]],
    in context: ExpansionContext
  ) {
    self.job = job
    self.client = client
    self.links = links
    displayNames = context.index.fact(Languages.self).displayNames
  }

  /// Writes the entries in order, without steps where there is no job that they could stand in.
  func write(to tree: inout TreeDraft, haveLevels: Bool) {
    for (place, entry) in job.entries.enumerated() {
      switch entry {
      case .task(let task, let level):
        write(task, links[place] ?? [], level: haveLevels ? level : nil, to: &tree)
      case .step(let identifier, let level):
        guard haveLevels else { continue }
        tree.open("Step", from: identifier.origin)
        tree.set("Identifier", identifier)
        tree.set("Level", String(level), from: job.header.call.origin)
        tree.close()
      }
    }
  }

  private func write(
    _ task: TaskDraft, _ links: [Sourced], level: Int?, to tree: inout TreeDraft
  ) {
    let header = job.header
    tree.open(task.kind, TaskDraft.ending, from: task.origin)
    tree.set(
      "Identifier", header.identifier.value, "_", task.suffix, from: header.identifier.origin)
    for name in displayNames { writeLabel(name, of: task, to: &tree) }
    if task.side == .agent { tree.set("Agent", header.agent) }
    tree.set("Connector", task.connector)
    if let level { tree.set("Level", String(level), from: header.call.origin) }
    if task.side == .agent { tree.set("OpenIdClient", client) }
    for (name, value) in task.own { tree.set(name, value) }
    for parent in task.parents {
      tree.open("TaskDependsOnTask", from: header.call.origin)
      tree.set("ParentTask", header.identifier.value, "_", parent, from: header.call.origin)
      tree.close()
    }
    for link in links { write("TaskDependsOnTask", "ParentTask", link, to: &tree) }
    for type in task.entityTypes { write("TaskEntityType", "EntityType", type, to: &tree) }
    for type in task.resourceTypes { write("TaskResourceType", "ResourceType", type, to: &tree) }
    tree.close()
  }

  /// Writes a child with one attribute.
  private func write(
    _ element: String, _ attribute: String, _ value: Sourced, to tree: inout TreeDraft
  ) {
    tree.open(element, from: value.origin)
    tree.set(attribute, value)
    tree.close()
  }

  private func writeLabel(
    _ name: Languages.DisplayName, of task: TaskDraft, to tree: inout TreeDraft
  ) {
    let (attribute, number) = (name.attribute, name.number)
    let text = task.label.text(name.language)
    func names(_ connectors: [ConnectorFacts]) -> Sourced {
      guard let first = connectors.first?.label(number) else {
        return Sourced("", from: job.header.call.origin)
      }
      if connectors.count == 1 { return first }
      return Sourced(
        connectors.map { $0.label(number).value }.joined(separator: ", "), from: first.origin)
    }
    switch task.subject {
    case .nothing:
      tree.set(attribute, text, from: job.header.call.origin)
    case .before(let connectors):
      let names = names(connectors)
      tree.set(attribute, names.value, " - ", text, from: names.origin)
    case .after(let connectors):
      let names = names(connectors)
      tree.set(attribute, text, " - ", names.value, from: names.origin)
    }
  }
}
