internal import Synchronization

/// Every job of a configuration as it will run, hand-written and generated alike.
package final class JobPlans: DerivedFact {
  /// In order of file and place, generated ones last.
  package let all: [JobPlan]
  /// What they do together; added up as they are planned, when each is at hand.
  let coverage: JobCoverage
  /// The tasks that stand outside of jobs, in no particular order.
  let topLevel: [PlannedTask]
  /// Every task by identifier, those at top level before those in jobs.
  private let tasks: TaskNames

  package init(_ index: DefinitionIndex) {
    // An adjustment that is still in place adjusts something that is not here.
    let jobs = index.elements(.job).filter { !$0.isAdjustment }
    let topLevel = index.kinds.filter(TaskKind.contains).flatMap { index.elements($0) }
      .filter { !$0.isAdjustment }
    let tasks = TaskNames(topLevel, in: jobs)
    let readings = index.fact(CronReadings.self)
    let targets = index.fact(FilledTargets.self)
    var coverage = JobCoverage()
    var places = TaskPlaces()
    var planned: [PlannedTask] = []
    var known = KnownPlans(index)
    var all: [JobPlan] = []
    all.reserveCapacity(jobs.count)
    jobs.forEach(fetching: .written) { job in
      if let plan = known.plan(of: job) {
        coverage.add(plan, targets, index)
        all.append(plan)
        return
      }
      planned.removeAll(keepingCapacity: true)
      for entry in job.children {
        if let task = Self.task(entry, among: tasks) { planned.append(task) }
      }
      let plan = JobPlan(
        job, tasks: planned.exactCopy(), schedule: JobSchedule(job, readings), &places)
      coverage.add(plan, targets, index)
      all.append(plan)
    }
    self.all = all
    self.coverage = coverage
    self.topLevel = topLevel.map { PlannedTask(inPlace: $0, $0.name) }
    self.tasks = tasks
  }

  /// The tasks that stand outside of jobs, in no particular order.
  package var topLevelTasks: [Element] { topLevel.map(\.entry) }

  /// The task with this identifier, wherever it stands.
  func task(_ reference: Attribute) -> Element? { tasks.task(reference) }

  private static func task(_ entry: Element, among tasks: TaskNames) -> PlannedTask? {
    guard !entry.isAdjustment else { return nil }
    let name = entry.name
    if TaskKind.contains(name) { return PlannedTask(inPlace: entry, name) }
    guard name == .step || TaskKind.overridden(by: name) != nil else { return nil }
    return PlannedTask(entry, tasks.task)
  }
}

/// The plans of an earlier run, for jobs of which nothing has changed.
private struct KnownPlans {
  private var rest: ArraySlice<JobPlan>
  private let replaced: Set<TreeID>

  init(_ index: DefinitionIndex) {
    let former = index.former(JobPlans.self)
    rest = former?.fact.all[...] ?? []
    replaced = former?.replaced ?? []
  }

  /// The plan of a job.
  ///
  /// - Parameter job: behind the one that was asked for before.
  mutating func plan(of job: Element) -> JobPlan? {
    if rest.isEmpty || replaced.contains(job.treeID) { return nil }
    let id = job.id
    rest = rest.drop { $0.job.id < id }
    // A task that stands elsewhere may have changed there.
    guard let plan = rest.first, plan.job.id == id, plan.tasks.allSatisfy(\.isInPlace) else {
      return nil
    }
    return plan
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
