import ScaffoldCompiler

/// Writes the entries of a job as elements, attribute for attribute in the product's order.
struct TaskElementWriter {
  private let job: JobDraft
  private let client: Sourced<String>
  private let links: [Int: [Sourced<String>]]
  private let languages: Languages

  /// - Parameter links: what `LinkDependTask` adds to the entry at a place.
  init(
    _ job: JobDraft, client: Sourced<String>, links: [Int: [Sourced<String>]],
    in context: ExpansionContext
  ) {
    self.job = job
    self.client = client
    self.links = links
    self.languages = context.index.fact(Languages.self)
  }

  /// - Returns: nothing for a step that has no job to stand in.
  func element(_ entry: JobDraft.Entry, hasLevel: Bool) -> GeneratedElement? {
    switch entry {
    case .task(let task, let level):
      return element(task, level: hasLevel ? level : nil)
    case .step(let identifier, let level):
      guard hasLevel else { return nil }
      var step = GeneratedElement("Step", from: identifier.origin)
      step.set("Identifier", identifier)
      step.set("Level", "\(level)", from: job.header.call.origin)
      return step
    }
  }

  private func element(_ task: TaskDraft, level: Int?) -> GeneratedElement {
    let identifier = job.identifier(task.suffix)
    var element = GeneratedElement(task.element, from: task.origin)
    element.set("Identifier", identifier, from: job.header.identifier.origin)
    for (number, language) in languages.numbered {
      element.set("DisplayName_L\(number)", label(of: task, number, language))
    }
    if task.side == .agent { element.set("Agent", job.header.agent) }
    element.set("Connector", task.connector)
    if let level { element.set("Level", "\(level)", from: job.header.call.origin) }
    if task.side == .agent { element.set("OpenIdClient", client) }
    for (name, value) in task.own { element.set(name, value) }
    element.children = children(of: task)
    return element
  }

  private func children(of task: TaskDraft) -> [GeneratedElement] {
    let own = task.parents.map { Sourced(job.identifier($0), from: job.header.call.origin) }
    let added = job.entries.indices.first { index in
      if case .task(let other, _) = job.entries[index] { other.suffix == task.suffix } else { false }
    }.flatMap { links[$0] } ?? []
    return (own + added).map { child("TaskDependsOnTask", "ParentTask", $0) }
      + task.entityTypes.map { child("TaskEntityType", "EntityType", $0) }
      + task.resourceTypes.map { child("TaskResourceType", "ResourceType", $0) }
  }

  private func child(
    _ element: String, _ attribute: String, _ value: Sourced<String>
  ) -> GeneratedElement {
    var child = GeneratedElement(element, from: value.origin)
    child.set(attribute, value)
    return child
  }

  private func label(
    of task: TaskDraft, _ number: Int, _ language: Languages.Language
  ) -> Sourced<String> {
    let text = task.label.text(language)
    func names(_ connectors: [ConnectorFacts]) -> String {
      connectors.map { $0.label(number).value }.joined(separator: ", ")
    }
    switch task.subject {
    case .nothing:
      return Sourced(text, from: job.header.call.origin)
    case .before(let connectors):
      let origin = connectors.first?.label(number).origin ?? job.header.call.origin
      return Sourced("\(names(connectors)) - \(text)", from: origin)
    case .after(let connectors):
      let origin = connectors.first?.label(number).origin ?? job.header.call.origin
      return Sourced("\(text) - \(names(connectors))", from: origin)
    }
  }
}
