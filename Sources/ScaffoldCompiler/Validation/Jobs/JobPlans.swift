internal import Synchronization

/// Every job of a configuration as it will run, hand-written and generated alike.
package final class JobPlans: DerivedFact {
  /// In order of file and place, generated ones last.
  package let all: [JobPlan]
  /// The tasks that stand outside of jobs, in no particular order.
  package let topLevelTasks: [Element]
  /// Those and the tasks that stand in jobs, each once.
  let placedTasks: [Element]
  /// Every task by identifier, those at top level before those in jobs.
  private let tasks: TaskNames

  package init(_ index: DefinitionIndex) {
    // An adjustment that is still in place adjusts something that is not here.
    let jobs = index.elements(.job).filter { !$0.isAdjustment }
    let topLevel = index.kinds.filter(TaskKind.contains).flatMap { index.elements($0) }
      .filter { !$0.isAdjustment }
    let tasks = TaskNames(topLevel, in: jobs)
    let readings = index.fact(CronReadings.self)
    all = jobs.map { job in
      JobPlan(
        job, tasks: job.children.compactMap { Self.task($0, among: tasks) },
        schedule: JobSchedule(job, readings))
    }
    topLevelTasks = topLevel
    var placed = topLevel
    for plan in all {
      for task in plan.tasks where task.isInPlace { placed.append(task.entry) }
    }
    placedTasks = placed
    self.tasks = tasks
  }

  /// The task with this identifier, wherever it stands.
  func task(_ reference: Attribute) -> Element? { tasks.task(reference) }

  private static func task(_ entry: Element, among tasks: TaskNames) -> PlannedTask? {
    guard !entry.isAdjustment else { return nil }
    let level = entry.attribute(Term.level)?.number.flatMap { $0 < 0 ? nil : $0 }
    if TaskKind.contains(entry.name) {
      return PlannedTask(entry, level: level)
    }
    guard entry.name == .step || TaskKind.overridden(by: entry.name) != nil else { return nil }
    let named = PlannedTask(entry, running: nil, level: level).reference
    return PlannedTask(entry, running: named.flatMap(tasks.task), level: level)
  }
}

/// Tasks by identifier; of several with one identifier the first. Most configurations never ask: their
/// jobs hold the tasks themselves.
private final class TaskNames: Sendable {
  private let topLevel: [Element]
  private let jobs: [Element]
  private let table = Mutex<ElementTable?>(nil)

  init(_ topLevel: [Element], in jobs: [Element]) {
    self.topLevel = topLevel
    self.jobs = jobs
  }

  func task(_ reference: Attribute) -> Element? {
    let table = table.withLock { table in
      let made = table ?? ElementTable(all, by: .identifier)
      table = made
      return made
    }
    return reference.withBytes { table.first($0) }
  }

  private var all: [Element] {
    topLevel.sorted { $0.id < $1.id }
      + jobs.flatMap { job in
        job.children.filter { TaskKind.contains($0.name) && !$0.isAdjustment }
      }
  }
}

extension ValidationContext {
  /// Every job as it will run.
  package var plans: JobPlans { index.fact(JobPlans.self) }

  /// The place to blame for an attribute of a task in its job: that of the step where the task
  /// itself stands elsewhere.
  func blame(_ task: PlannedTask, _ attribute: Name) -> Blame {
    if let owner = task.owner(of: attribute), owner.id == task.entry.id {
      return blame(attribute, of: owner)
    }
    return blame(task)
  }

  /// The place to blame for a task in its job.
  func blame(_ task: PlannedTask) -> Blame {
    if !task.isInPlace, let reference = task.reference {
      return blame(reference, of: task.entry)
    }
    return blame(task.entry)
  }

  /// Where a step's task stands, as a note; nothing for one that stands in the job.
  func notes(on task: PlannedTask) -> [Diagnostic.Note] {
    guard !task.isInPlace, let definition = task.definition else { return [] }
    return [.init("the task stands here", at: location(of: definition))]
  }

  /// Whether nothing is missing that could have been made or read, so that what is not there is
  /// worth a word.
  var isWhole: Bool {
    !expanded.diagnostics.containsErrors && expanded.files.allSatisfy { $0.tree != nil }
  }
}
