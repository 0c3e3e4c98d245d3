import ScaffoldCompiler

/// Writes the entries of a job, attribute for attribute in the product's order.
struct TaskElementWriter {
  private let entries: [JobDraft.Entry]
  private let job: Sourced
  private let agent: Sourced?
  /// What the scaffolding itself decides comes from the call.
  private let origin: Origin
  private let client: Sourced
  private let links: [Int: [Sourced]]
  private let displayNames: [Languages.DisplayName]

  /// - Parameter links: what `LinkDependTask` adds to the entry at a place.
  init(
    _ job: JobDraft, client: Sourced, links: [Int: [Sourced]],
    in context: ExpansionContext
  ) {
    entries = job.entries
    self.job = job.header.identifier
    agent = job.header.agent
    origin = job.header.call.origin
    self.client = client
    self.links = links
    displayNames = context.index.fact(Languages.self).displayNames
  }

  /// Writes the entries in order, without steps where there is no job that they could stand in.
  func write(to tree: inout TreeDraft, haveLevels: Bool) {
    for (place, entry) in entries.enumerated() {
      switch entry {
      case .task(let task, let level):
        write(task, links[place] ?? [], level: haveLevels ? level : nil, to: &tree)
      case .step(let identifier, let level):
        guard haveLevels else { continue }
        tree.open("Step", from: identifier.origin)
        tree.set("Identifier", identifier)
        tree.set("Level", String(level), from: origin)
        tree.close()
      }
    }
  }

  private func write(
    _ task: TaskDraft, _ links: [Sourced], level: Int?, to tree: inout TreeDraft
  ) {
    tree.open(task.kind, TaskDraft.ending, from: task.origin)
    tree.set("Identifier", job.value, "_", task.suffix, from: job.origin)
    let labels = displayNames.span
    for place in labels.indices { writeLabel(labels[place], of: task, to: &tree) }
    if task.side == .agent { tree.set("Agent", agent) }
    tree.set("Connector", task.connector)
    if let level { tree.set("Level", String(level), from: origin) }
    if task.side == .agent { tree.set("OpenIdClient", client) }
    let own = task.own
    // Through spans nothing is retained on the way.
    let attributes = own.span
    for place in attributes.indices { tree.set(attributes[place].name, attributes[place].value) }
    for parent in task.parents {
      tree.open("TaskDependsOnTask", from: origin)
      tree.set("ParentTask", job.value, "_", parent, from: origin)
      tree.close()
    }
    write("TaskDependsOnTask", "ParentTask", links, to: &tree)
    write("TaskEntityType", "EntityType", task.entityTypes, to: &tree)
    write("TaskResourceType", "ResourceType", task.resourceTypes, to: &tree)
    tree.close()
  }

  /// Writes children with one attribute.
  private func write(
    _ element: String, _ attribute: String, _ values: [Sourced], to tree: inout TreeDraft
  ) {
    let values = values.span
    for place in values.indices {
      tree.open(element, from: values[place].origin)
      tree.set(attribute, values[place])
      tree.close()
    }
  }

  private func writeLabel(
    _ name: borrowing Languages.DisplayName, of task: TaskDraft, to tree: inout TreeDraft
  ) {
    let text = task.label.text(name.language)
    switch task.subject {
    case .nothing:
      tree.set(name.attribute, text, from: origin)
    case .before(let connector):
      let label = connector.label(name.number)
      tree.set(name.attribute, label.value, " - ", text, from: label.origin)
    case .after(let connectors):
      let label = label(of: connectors, name.number)
      tree.set(name.attribute, text, " - ", label.value, from: label.origin)
    }
  }

  /// What connectors are called together in a language.
  private func label(of connectors: [ConnectorFacts], _ language: Int) -> Sourced {
    guard let first = connectors.first?.label(language) else { return Sourced("", from: origin) }
    if connectors.count == 1 { return first }
    return Sourced(
      connectors.map { $0.label(language).value }.joined(separator: ", "), from: first.origin)
  }
}
