extension GraphBuilder {
  private static let columns = ["Scheduled", "Started by hand", "Connector screen", "Shared tasks"]

  /// All jobs with their schedules, and the tasks that several of them run.
  package mutating func overview() -> JobGraph {
    let jobs = plans.all.sorted {
      $0.identifier.precedes($1.identifier)
    }
    let shared = sharedTasks(of: jobs)
    let connectors =
      jobs.map(connector) + shared.map { $0.task.text(.connector) }
    let lanes = Lanes(connectors)
    var nodes: [JobGraph.Node] = []
    for job in jobs { nodes.append(node(of: job, lane: lanes.number(of: connector(of: job)))) }
    var edges: [JobGraph.Edge] = []
    for use in shared {
      edges += use.jobs.map { JobGraph.Edge(from: $0, to: nodes.count) }
      let names = use.jobs.map { jobs[$0].identifier }
      nodes.append(node(of: use.task, in: names, lane: lanes.number(of: use.task.text(.connector))))
    }
    let scheduled = nodes.count { $0.subject == .job && $0.column == 0 }
    return JobGraph(
      title: "All jobs",
      subtitle: "\(jobs.count) jobs · \(scheduled) with a schedule · \(shared.count) shared tasks",
      job: nil, lanes: lanes.names, columns: Self.columns, nodes: nodes, edges: edges)
  }

  /// The connector that the job was asked for, else the one that all its tasks name; nothing for a
  /// job over several.
  private func connector(of plan: JobPlan) -> String? {
    if let asked = places.calls(of: plan.job).last?[.connector] { return asked }
    let names = Set(plan.tasks.map { $0.text(.connector) })
    return names.count == 1 ? names.first ?? nil : nil
  }

  /// The tasks that two jobs or more run, with the places of those jobs.
  private func sharedTasks(of jobs: [JobPlan]) -> [(task: Element, jobs: [Int])] {
    var uses: [NodeID: (task: Element, jobs: [Int])] = [:]
    for (place, job) in jobs.enumerated() {
      for task in job.tasks {
        guard let definition = task.definition,
          uses[definition.id]?.jobs.last != place
        else { continue }
        uses[definition.id, default: (definition, [])].jobs.append(place)
      }
    }
    return uses.values.filter { $0.jobs.count > 1 }.sorted { left, right in
      (left.task[.identifier] ?? "").precedes((right.task[.identifier] ?? ""))
    }
  }

  private mutating func node(of plan: JobPlan, lane: Int) -> JobGraph.Node {
    var details = details(of: plan.job, kind: "Job")
    let agent = plan.job.text(Term.agent)
    let schedule = schedule(of: plan)
    details.facts = [("Runs on", agent.map { "agent \($0)" } ?? "server")]
    if let schedule { details.facts.append(("Schedule", schedule)) }
    for (order, stage) in plan.stages.enumerated() {
      let names = stage.map { plan.tasks[$0].identifier ?? "" }
      details.facts.append(
        ("\(order + 1).", names.map { Self.short($0, plan) }.joined(separator: ", ")))
    }
    // The facts say what the children are, in the order in which they start.
    let kept = details.children.filter { !Self.isEntry($0.element) }
    details = JobGraph.Details(
      kind: details.kind, facts: details.facts, attributes: details.attributes, children: kept,
      source: details.source, calls: details.calls)
    let count = plan.tasks.count
    let cron = plan.job.text(Term.cronTabExpression)
    let zone = cron.map { _ in plan.job[Term.cronTimeZone] ?? "UTC" }
    return JobGraph.Node(
      subject: .job, identifier: plan.identifier,
      title: plan.identifier.replacing("_", with: " "), subtitle: cron ?? "no schedule",
      note: (zone.map { "\($0) · " } ?? "") + "\(count) task\(count == 1 ? "" : "s")",
      side: agent == nil ? .server : .agent, making: making(of: plan.job), lane: lane,
      column: plan.isOfConnectorScreen ? 2 : schedule == nil ? 1 : 0, details: details)
  }

  private mutating func node(of task: Element, in jobs: [String], lane: Int) -> JobGraph.Node {
    var details = details(of: task, kind: task.name.text)
    let agent = task.text(Term.agent)
    details.facts = [
      ("Runs on", agent.map { "agent \($0)" } ?? "server"),
      ("In the jobs", jobs.joined(separator: ", ")),
    ]
    let identifier = task[.identifier] ?? ""
    return JobGraph.Node(
      subject: .task, identifier: identifier, title: TaskTitle.words(task.name.text),
      subtitle: identifier, note: "in \(jobs.count) jobs",
      side: agent == nil ? .server : .agent, making: making(of: task), lane: lane, column: 3,
      details: details)
  }

  private static func short(_ identifier: String, _ plan: JobPlan) -> String {
    let prefix = plan.identifier + "_"
    return identifier.hasPrefix(prefix) ? String(identifier.dropFirst(prefix.count)) : identifier
  }

  private static func isEntry(_ element: String) -> Bool {
    element == "Step" || element.hasSuffix("Override") || TaskKind.contains(Name(element))
  }
}
