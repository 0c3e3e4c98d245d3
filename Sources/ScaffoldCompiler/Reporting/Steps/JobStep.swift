/// One task of a job on its way through the night: when it starts, where it runs, what it waits for.
package struct JobStep: Sendable {
  /// How the task comes into the job.
  package enum Form: String, Sendable {
    /// It stands in the job.
    case task
    /// A step names a task that stands elsewhere.
    case step
    /// An override names a task that stands elsewhere and changes it.
    case override
  }

  /// A task that must have run before.
  package struct Parent: Sendable {
    package let identifier: String
    /// Its place among the job's steps; nothing where it is not in the job.
    package let step: Int?
  }

  package let planned: PlannedTask
  package let identifier: String
  /// The element's name of the task.
  package let kind: String
  package let form: Form
  /// The number of its group, counted from 0; those with one number start together.
  package let order: Int
  /// The agent; nothing for what runs on the server.
  package let agent: String?
  package let client: String?
  package let connector: String?
  package let parents: [Parent]

  package var level: Int? { planned.level }

  /// The steps of a job in the order in which they start.
  package static func all(of plan: JobPlan) -> [JobStep] {
    let ordered = plan.stages.enumerated().flatMap { order, stage in
      stage.map { (order: order, task: $0) }
    }
    var steps: [Int: Int] = [:]
    for (step, entry) in ordered.enumerated() { steps[entry.task] = step }
    var parents: [Int: [Parent]] = [:]
    for dependency in plan.dependencies {
      parents[dependency.child, default: []].append(
        Parent(
          identifier: dependency.parentIdentifier,
          step: dependency.parent.flatMap { steps[$0] }))
    }
    return ordered.map { entry in
      JobStep(plan, entry.task, order: entry.order, parents: parents[entry.task] ?? [])
    }
  }

  private init(_ plan: JobPlan, _ place: Int, order: Int, parents: [Parent]) {
    let task = plan.tasks[place]
    planned = task
    identifier = task.identifier ?? ""
    kind = (task.kind ?? task.entry.name).text
    form = task.isInPlace ? .task : task.isStep ? .step : .override
    self.order = order
    // What can only run on an agent and names none runs on the job's.
    let fallback = task.kind.map(TaskKind.agentSide.contains) ?? false ? plan.job[Term.agent] : nil
    agent = task.text(.agent) ?? fallback
    client = task.text(.openIdClient)
    connector = task.text(.connector)
    self.parents = parents
  }
}
