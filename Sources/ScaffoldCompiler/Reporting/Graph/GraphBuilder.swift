/// Makes graphs of an expanded configuration.
package struct GraphBuilder {
  let plans: JobPlans
  var places: OriginPlaces

  /// The lane of what belongs to no connector alone.
  static let sharedLane = "All connectors"

  package init(_ expanded: ExpandedConfiguration, displayPath: DisplayPath) {
    plans = expanded.configuration.index.fact(JobPlans.self)
    places = OriginPlaces(expanded.configuration, displayPath)
  }

  /// One job: its tasks in lanes by connector and columns by level, its dependencies.
  package mutating func graph(of plan: JobPlan) -> JobGraph {
    let steps = JobStep.all(of: plan)
    let lanes = Lanes(steps.map(\.connector))
    var columns: [String] = []
    for step in steps where step.order == columns.count {
      columns.append(step.level.map { "Level \($0)" } ?? "Step \(step.order + 1)")
    }
    var nodes: [JobGraph.Node] = []
    for step in steps {
      nodes.append(node(of: step, in: plan, lane: lanes.number(of: step.connector)))
    }
    let edges = steps.indices.flatMap { index in
      steps[index].parents.compactMap { parent in
        parent.step.map { JobGraph.Edge(from: $0, to: index) }
      }
    }
    return JobGraph(
      title: plan.job[Name("DisplayName_L1")] ?? plan.identifier, subtitle: summary(of: plan),
      job: plan.identifier, lanes: lanes.names, columns: columns, nodes: nodes, edges: edges)
  }

  private mutating func node(of step: JobStep, in plan: JobPlan, lane: Int) -> JobGraph.Node {
    var details = details(of: step)
    details.facts = [
      ("Level", step.level.map(String.init) ?? "none"),
      ("Runs on", step.agent.map { "agent \($0)" } ?? "server"),
    ]
    if let client = step.client { details.facts.append(("OpenID client", client)) }
    if let connector = step.connector { details.facts.append(("Connector", connector)) }
    switch step.form {
    case .task: break
    case .step: details.facts.append(("In the job", "as a step; the task stands elsewhere"))
    case .override: details.facts.append(("In the job", "as an override of a task elsewhere"))
    }
    for parent in step.parents where parent.step == nil {
      details.facts.append(("Waits for", "\(parent.identifier), which is not in the job"))
    }
    let noteParts = step.agent.map { ["agent \($0)"] + (step.client.map { ["as \($0)"] } ?? []) }
    return JobGraph.Node(
      subject: .task, identifier: step.identifier, title: TaskTitle.words(step.kind),
      subtitle: TaskTitle.rest(
        of: step.identifier, job: plan.identifier, kind: step.kind, connector: step.connector),
      note: noteParts?.joined(separator: " ") ?? "server",
      side: step.agent == nil ? .server : .agent,
      making: making(of: step.planned.definition ?? step.planned.entry), lane: lane,
      column: step.order, details: details)
  }

  /// What runs: the task with the changes of an override, each value with its own place.
  private mutating func details(of step: JobStep) -> JobGraph.Details {
    let task = step.planned
    guard let definition = task.definition else { return details(of: task.entry, kind: step.kind) }
    let details = details(of: definition, kind: step.kind)
    guard step.form != .task else { return details }
    let changed = places.attributes(of: task.entry)
    let names = Set(changed.map(\.name))
    let own = task.entry.children.map { $0.name }
    let kept = details.children.filter { child in !own.contains { $0.text == child.element } }
    return JobGraph.Details(
      kind: details.kind,
      attributes: changed + details.attributes.filter { !names.contains($0.name) },
      children: children(of: task.entry) + kept, source: places.source(of: task.entry),
      calls: calls(of: task.entry))
  }

  func summary(of plan: JobPlan) -> String {
    var parts = [
      "\(plan.identifier)", plan.tasks.count == 1 ? "1 task" : "\(plan.tasks.count) tasks",
    ]
    parts.append(plan.job.text(Term.agent).map { "agent \($0)" } ?? "server")
    if let schedule = schedule(of: plan) { parts.append(schedule) }
    return parts.joined(separator: " · ")
  }

  func schedule(of plan: JobPlan) -> String? {
    plan.job.text(Term.cronTabExpression).map { "\($0) (\(plan.job[Term.cronTimeZone] ?? "UTC"))" }
  }
}

extension GraphBuilder {
  mutating func details(of element: Element, kind: String) -> JobGraph.Details {
    JobGraph.Details(
      kind: kind, attributes: places.attributes(of: element), children: children(of: element),
      source: places.source(of: element), calls: calls(of: element))
  }

  private mutating func children(of element: Element) -> [JobGraph.Details.Child] {
    element.children.map { child in
      let values = child.attributes.map(\.value).joined(separator: ", ")
      return JobGraph.Details.Child(
        element: child.name.text, value: values, source: places.source(of: child))
    }
  }

  private mutating func calls(
    of element: Element
  ) -> [(scaffolding: String, place: OriginPlaces.Place)] {
    places.calls(of: element).map { ($0.name.text, places.place(of: $0)) }
  }

  func making(of element: Element) -> JobGraph.Making {
    guard element.isGenerated else { return .hand }
    let isAdjusted =
      element.origin?.role == .hand || element.attributes.contains { $0.origin?.role == .hand }
      || element.children.contains {
        $0.name != .step && !TaskKind.contains($0.name) && $0.origin?.role == .hand
      }
    return isAdjusted ? .adjusted : .generated
  }
}

/// The lanes of a graph: what belongs to no connector first, then each connector by name.
struct Lanes {
  let names: [String]
  private let numbers: [String: Int]
  private let hasShared: Bool

  init(_ connectors: [String?]) {
    let named = Set(connectors.compactMap { $0 })
      .sorted { $0.precedes($1) }
    hasShared = connectors.contains { $0 == nil }
    names = (hasShared ? [GraphBuilder.sharedLane] : []) + named
    let first = hasShared ? 1 : 0
    numbers = Dictionary(
      uniqueKeysWithValues: named.enumerated().map { ($0.element, $0.offset + first) })
  }

  func number(of connector: String?) -> Int { connector.flatMap { numbers[$0] } ?? 0 }
}
