import ScaffoldCompiler

/// Writes the entries of a job as elements, attribute for attribute in the product's order.
struct TaskElementWriter {
  private let job: JobDraft
  private let client: Sourced
  private let links: [Int: [Sourced]]
  private let languages: Languages
  /// The names of the attributes for these, in order.
  private let labelNames: [String]

  /// - Parameter links: what `LinkDependTask` adds to the entry at a place.
  init(
    _ job: JobDraft, client: Sourced, links: [Int: [Sourced]],
    in context: ExpansionContext
  ) {
    self.job = job
    self.client = client
    self.links = links
    self.languages = context.index.fact(Languages.self)
    labelNames = languages.numbered.map { "DisplayName_L\($0.number)" }
  }

  /// The entries in order, without steps where there is no job that they could stand in.
  func elements(haveLevels: Bool) -> [GeneratedElement] {
    job.entries.enumerated().compactMap { place, entry in
      element(entry, links[place] ?? [], hasLevel: haveLevels)
    }
  }

  private func element(
    _ entry: JobDraft.Entry, _ links: [Sourced], hasLevel: Bool
  ) -> GeneratedElement? {
    switch entry {
    case .task(let task, let level):
      return element(task, links, level: hasLevel ? level : nil)
    case .step(let identifier, let level):
      guard hasLevel else { return nil }
      var step = GeneratedElement("Step", from: identifier.origin)
      step.set("Identifier", identifier)
      step.set("Level", "\(level)", from: job.header.call.origin)
      return step
    }
  }

  private func element(
    _ task: TaskDraft, _ links: [Sourced], level: Int?
  ) -> GeneratedElement {
    let identifier = job.identifier(task.suffix)
    var element = GeneratedElement(task.element, from: task.origin)
    element.attributes.reserveCapacity(12)
    element.set("Identifier", identifier, from: job.header.identifier.origin)
    for (place, language) in languages.numbered.enumerated() {
      element.set(labelNames[place], label(of: task, language.number, language.language))
    }
    if task.side == .agent { element.set("Agent", job.header.agent) }
    element.set("Connector", task.connector)
    if let level { element.set("Level", "\(level)", from: job.header.call.origin) }
    if task.side == .agent { element.set("OpenIdClient", client) }
    for (name, value) in task.own { element.set(name, value) }
    element.children = children(of: task, links)
    return element
  }

  private func children(
    of task: TaskDraft, _ links: [Sourced]
  ) -> [GeneratedElement] {
    var children: [GeneratedElement] = []
    children.reserveCapacity(
      task.parents.count + links.count + task.entityTypes.count + task.resourceTypes.count)
    for parent in task.parents {
      let name = Sourced(job.identifier(parent), from: job.header.call.origin)
      children.append(child("TaskDependsOnTask", "ParentTask", name))
    }
    for link in links { children.append(child("TaskDependsOnTask", "ParentTask", link)) }
    for type in task.entityTypes { children.append(child("TaskEntityType", "EntityType", type)) }
    for type in task.resourceTypes {
      children.append(child("TaskResourceType", "ResourceType", type))
    }
    return children
  }

  private func child(
    _ element: String, _ attribute: String, _ value: Sourced
  ) -> GeneratedElement {
    var child = GeneratedElement(element, from: value.origin)
    child.set(attribute, value)
    return child
  }

  private func label(
    of task: TaskDraft, _ number: Int, _ language: Languages.Language
  ) -> Sourced {
    let text = task.label.text(language)
    func names(_ connectors: [ConnectorFacts]) -> String {
      if connectors.count == 1 { return connectors[0].label(number).value }
      return connectors.map { $0.label(number).value }.joined(separator: ", ")
    }
    switch task.subject {
    case .nothing:
      return Sourced(text, from: job.header.call.origin)
    case .before(let connectors):
      let origin = connectors.first?.label(number).origin ?? job.header.call.origin
      return Sourced(String(names(connectors), " - ", text), from: origin)
    case .after(let connectors):
      let origin = connectors.first?.label(number).origin ?? job.header.call.origin
      return Sourced(String(text, " - ", names(connectors)), from: origin)
    }
  }
}
